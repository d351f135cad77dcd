import type { RefObject } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { IssueSaver } from '../issue-saver';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import type { Status } from '../use-status';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  status: Status;
}

/** The text that goes out; read-only until the writer takes it over. */
export function MarkdownPane({ open, rendered, status }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { issue, saver, style } = open;
  const isEdited = issue.handEdit !== undefined && !issue.published;
  const takeOver = () => {
    saver.type({
      handEdit: rendered.markdown,
      handEditBase: rendered.generated,
      // The text has a date now: going with the days, it would be a change every morning.
      dateFollows: false,
    });
    box.current?.focus();
  };
  const drop = () => {
    const { handEdit, handEditBase } = issue;
    saver.type({ handEdit: undefined, handEditBase: undefined });
    box.current?.focus();
    status.say(message('digestHandEditDropped'), {
      label: message('digestUndo'),
      async take() {
        saver.type({ handEdit, handEditBase });
        status.say(message('digestUndone'));
      },
    });
  };
  const { markdown: text } = rendered;
  const { locale: language } = style;
  // A long text takes a while to be compared with the one in the box.
  const area = useMemo(
    () => <Area {...{ id, box, isEdited, language, text, saver }} />,
    [id, isEdited, language, text, saver],
  );
  return (
    <div class="pane">
      <div class="pane-head">
        <label class="pane-name" for={id}>
          {message('digestMarkdown')}
        </label>
        {!issue.published && (
          <button
            type="button"
            class="quiet"
            disabled={!rendered.isWritten && !isEdited}
            onClick={isEdited ? drop : takeOver}
          >
            {message(isEdited ? 'digestDropHandEdit' : 'digestEditByHand')}
          </button>
        )}
      </div>
      {area}
    </div>
  );
}

interface AreaProps {
  id: string;
  box: RefObject<HTMLTextAreaElement | null>;
  isEdited: boolean;
  language: string;
  text: string;
  saver: IssueSaver;
}

function Area({ id, box, isEdited, language, text, saver }: AreaProps) {
  return (
    <textarea
      id={id}
      ref={box}
      class={isEdited ? 'markdown is-edited' : 'markdown'}
      readOnly={!isEdited}
      spellcheck={false}
      lang={language}
      value={text}
      onInput={(event) => saver.type({ handEdit: event.currentTarget.value })}
      onBlur={() => saver.flush()}
    />
  );
}
