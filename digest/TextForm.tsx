import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Block } from '../src/core/issue';
import { Field } from '../src/ui/Field';
import { IssueNotices } from './IssueNotices';
import type { OpenIssue } from './issue-session';

interface Props {
  open: OpenIssue;
  /** As it was when the form was opened; what is new isn't stored yet. */
  block: Block;
  onClose(blockId: string): Promise<void>;
  onRemove(blockId: string): void;
}

/** Prose between clips. Like the intro it is saved as it is typed; left empty, it goes. */
export function TextForm({ open, block, onClose, onRemove }: Props) {
  const { saver } = open;
  const box = useRef<HTMLTextAreaElement>(null);
  const markdown = blockIn(open, block.id)?.markdown ?? '';
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(markdown.length, markdown.length);
  }, []);

  function type(markdown: string) {
    const now = open.latest();
    const { blocks } = now.issue;
    const next = { ...(blockIn(now, block.id) ?? block), markdown };
    const others = blocks.filter(({ id }) => id !== block.id);
    saver.type({ blocks: markdown === '' ? others : [...others, next] });
  }

  async function close() {
    // What was never typed is nothing to store, not even that it is gone.
    if (markdown.trim() === '' && blockIn(open.latest(), block.id)) type('');
    await saver.flush();
    await onClose(block.id);
  }

  return (
    <form
      class="clip-form"
      aria-label={message('digestTextForm')}
      onFocusOut={saver.flush}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        // Escape ends what is being composed, not the form.
        if (event.isComposing) return;
        const isEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isEnter && event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <h2>{message('digestTextForm')}</h2>
      <IssueNotices open={open} />
      <Field label={message('digestText')} hint={message('digestTextHint')}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            class="prose text-box"
            rows={6}
            value={markdown}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="clip-form-end">
        <button type="submit" class="primary">
          {message('digestDone')}
        </button>
        <button type="button" class="quiet danger" onClick={() => onRemove(block.id)}>
          {message('digestRemove')}
        </button>
      </div>
    </form>
  );
}

function blockIn({ issue }: OpenIssue, id: string): Block | undefined {
  return issue.blocks.find((block) => block.id === id);
}
