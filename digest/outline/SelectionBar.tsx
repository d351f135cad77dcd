import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { Field } from '../../src/ui/Field';
import { useUsed } from '../use-used';

export interface BulkActions {
  /** Those in front, by the names of their messages. */
  buttons: { label: string; act(): void }[];
  section(name: string): void;
  tags(text: string): void;
  remove(): void;
  clear(): void;
}

/** What can be done with the rows that are chosen together. */
export function SelectionBar({ count, actions }: { count: number; actions: BulkActions }) {
  const [asking, setAsking] = useState<'section' | 'tags'>();
  const asked = useRef<HTMLButtonElement>(null);
  const ask = (what: 'section' | 'tags') => (event: { currentTarget: HTMLButtonElement }) => {
    asked.current = event.currentTarget;
    setAsking(what);
  };
  const close = () => {
    setAsking(undefined);
    asked.current?.focus();
  };
  return (
    <section class="selection-bar" aria-label={message('digestSelection')}>
      <div class="selection-head">
        <strong>{message('digestSelected', String(count))}</strong>
        <button type="button" class="quiet" onClick={actions.clear}>
          {message('digestSelectNone')}
        </button>
      </div>
      <div class="selection-buttons">
        {actions.buttons.map(({ label, act }) => (
          <button key={label} type="button" onClick={act}>
            {message(label)}
          </button>
        ))}
        <button type="button" onClick={ask('section')}>
          {message('digestBulkSection')}
        </button>
        <button type="button" onClick={ask('tags')}>
          {message('digestBulkTags')}
        </button>
        <button type="button" class="quiet danger" onClick={actions.remove}>
          {message('digestRemove')}
        </button>
      </div>
      {asking && (
        <Question
          key={asking}
          asking={asking}
          onAnswer={(text) => {
            close();
            actions[asking](text);
          }}
          onCancel={close}
        />
      )}
    </section>
  );
}

interface QuestionProps {
  asking: 'section' | 'tags';
  onAnswer(text: string): void;
  onCancel(): void;
}

function Question({ asking, onAnswer, onCancel }: QuestionProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const used = useUsed();
  useEffect(() => box.current?.focus(), []);
  const isSection = asking === 'section';
  return (
    <form
      class="selection-question"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(text);
      }}
      // While a word is being composed, Escape ends that.
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onCancel()}
    >
      <Field
        label={message(isSection ? 'digestBulkSectionName' : 'digestBulkTagNames')}
        hint={message(isSection ? 'digestBulkSectionHint' : 'digestTagsHint')}
      >
        {(control) => (
          <>
            <input
              {...control}
              ref={box}
              type="text"
              list={`${control.id}-known`}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <datalist id={`${control.id}-known`}>
              {used[isSection ? 'sections' : 'tags'].map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <button type="submit" class="primary">
        {message('digestApply')}
      </button>
    </form>
  );
}
