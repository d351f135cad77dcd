import { useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import type { Status } from '../use-status';
import { isAsLeft } from './is-as-left';
import { TypedText } from './TypedText';
import { type Box, useStay } from './use-stay';
import { WrittenText } from './WrittenText';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  /** What is seen of it. */
  text: string;
  status: Status;
}

const NAME = 'markdown-name';

/** The text that goes out; to be read until the writer takes it over. */
export function MarkdownPane({ open, rendered, text, status }: Props) {
  const box: Box = useRef(null);
  const { issue, saver, style } = open;
  const isEdited = issue.handEdit !== undefined && !issue.published;
  const stay = useStay(box, isEdited);
  const takeOver = () => {
    stay();
    saver.type({
      handEdit: rendered.markdown,
      handEditBase: rendered.generated,
      // The text has a date now: going with the days, it would be a change every morning.
      dateFollows: false,
    });
  };
  const drop = () => {
    stay();
    const { handEdit, handEditBase } = issue;
    saver.type({ handEdit: undefined, handEditBase: undefined });
    status.say(message('digestHandEditDropped'), {
      label: message('digestUndo'),
      async take() {
        if (!isAsLeft(open, undefined)) return status.say(message('digestUndoLate'));
        saver.type({ handEdit, handEditBase });
        status.say(message('digestUndone'));
      },
    });
  };
  const shared = { box, labelledBy: NAME, lang: style.locale, text };
  return (
    <div class="pane">
      <div class="pane-head">
        <h2 class="pane-name" id={NAME}>
          {message('digestMarkdown')}
        </h2>
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
      {isEdited ? <TypedText {...shared} saver={saver} /> : <WrittenText {...shared} />}
    </div>
  );
}
