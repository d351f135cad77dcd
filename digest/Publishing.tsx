import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { LAST_DAY } from '../src/core/day';
import { errorMessage } from '../src/core/error-message';
import type { Issue } from '../src/core/issue';
import { endOpenIssue } from '../src/storage/end-issue';
import { today } from '../src/storage/stamp';
import { dateLanguage } from '../src/ui/date-language';
import type { OpenIssue } from './issue-session';
import { publishedIssue, reopenedIssue } from './publish';
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
  const isEndless = open.issue.to === LAST_DAY;

  async function write(change: (issue: Issue) => Issue, done: string) {
    next.take();
    setBusy(true);
    try {
      // First: an issue that has ended and isn't out yet is better than one that is out and goes on.
      if (isEndless && !published) await endOpenIssue(today());
      await open.saver.write(change);
      await open.reload();
      onAnswer();
      say(done);
    } catch (error) {
      const { name, subject } = errorMessage(error);
      say(message(name, subject));
    } finally {
      setBusy(false);
    }
  }

  if (published)
    return (
      <span class="published">
        {message('digestPublished', longDate(published.at))}
        <button
          type="button"
          ref={next.ref}
          class="quiet"
          disabled={isBusy}
          onClick={() => write(reopenedIssue, message('digestReopened'))}
        >
          {message('digestReopen')}
        </button>
      </span>
    );
  const publish = (issue: Issue) => ({
    ...publishedIssue(issue, open.clips, rendered, Date.now()),
    ...(isEndless ? { to: today() } : {}),
  });
  const button = (
    <button
      type="button"
      ref={next.ref}
      class="quiet"
      disabled={isBusy || !rendered.isWritten || open.clips.length === 0}
      onClick={() => write(publish, message('digestMarkedPublished'))}
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
