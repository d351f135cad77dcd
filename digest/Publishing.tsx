import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import { dateLanguage } from '../src/ui/date-language';
import type { OpenIssue } from './issue-session';
import { markPublished } from './mark-published';
import { reopenedIssue } from './publish';
import { useNextFocus } from './use-next-focus';
import type { Rendered } from './use-rendered';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  /** It has just been downloaded or copied for the first time. */
  isAsking: boolean;
  onAnswer(): void;
  say(text: string): void;
}

/** "Mark as published", asked for once, or when that was, with the way back. */
export function Publishing({ open, rendered, isAsking, onAnswer, say }: Props) {
  const [isBusy, setBusy] = useState(false);
  const next = useNextFocus(!isBusy);
  const { published } = open.issue;

  async function act(work: () => Promise<void>, done: string) {
    next.take();
    setBusy(true);
    try {
      await work();
      onAnswer();
      say(done);
    } catch (error) {
      const { name, subject } = errorMessage(error);
      say(message(name, subject));
    } finally {
      setBusy(false);
    }
  }

  const reopen = async () => {
    await open.saver.write(reopenedIssue);
    await open.reload();
  };
  if (published)
    return (
      <span class="published">
        {message('digestPublished', longDate(published.at))}
        <button
          type="button"
          ref={next.ref}
          class="quiet"
          disabled={isBusy}
          onClick={() => act(reopen, message('digestReopened'))}
        >
          {message('digestReopen')}
        </button>
      </span>
    );
  const mark = () => markPublished(open, rendered);
  const button = (
    <button
      type="button"
      ref={next.ref}
      class="quiet"
      disabled={isBusy || !rendered.isWritten || open.clips.length === 0}
      onClick={() => act(mark, message('digestMarkedPublished'))}
    >
      {message('digestMarkPublished')}
    </button>
  );
  const notYet = () => {
    next.take();
    onAnswer();
  };
  return (
    <PublishQuestion isAsking={isAsking} onNotYet={notYet}>
      {button}
    </PublishQuestion>
  );
}

interface QuestionProps {
  isAsking: boolean;
  onNotYet(): void;
  children: ComponentChildren;
}

function PublishQuestion({ isAsking, onNotYet, children }: QuestionProps) {
  if (!isAsking) return <div class="publish">{children}</div>;
  return (
    <fieldset class="publish asking">
      <legend>{message('digestAskPublished')}</legend>
      {children}
      <button type="button" class="quiet" onClick={onNotYet}>
        {message('digestNotYet')}
      </button>
    </fieldset>
  );
}

function longDate(at: number): string {
  return new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'long' }).format(at);
}
