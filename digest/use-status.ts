import { useMemo } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { ClipChange } from '../src/core/clip-change';
import { errorMessage } from '../src/core/error-message';
import type { Period } from '../src/core/issue';
import type { Kept } from '../src/storage/clip-actions';
import { dateLanguage } from '../src/ui/date-language';
import { issueName } from '../src/ui/issue-name';
import { type HeldValue, heldValue } from './held-value';
import type { TimedEdit } from './history/step';
import type { PageHistory } from './history/use-history';
import type { OpenIssue } from './issue-session';
import { useStable } from './use-stable';

/** What can be said at the bottom of the page; the same one for as long as the page is there. */
export interface Status {
  said: HeldValue<Said>;
  say(text: string, offer?: Offer): void;
  sayFailed(error: unknown): void;
  /** A clip was edited while the issue of the period was shown. */
  sayKept(before: Clip, kept: Kept, period: Period): void;
  /** What was done to clips, or to the issue: remembered, and said with Undo beside it unless that is `isQuiet`. */
  sayDone(text: string, clips: ClipChange[], options?: Done): void;
}

export interface Said {
  text: string;
  offer?: Offer;
}

interface Done {
  isQuiet?: boolean;
  issue?: TimedEdit;
}

/** A button beside what was said. */
export interface Offer {
  label: string;
  take(): Promise<void>;
}

export function useStatus({ reload }: Pick<OpenIssue, 'reload'>, history: PageHistory): Status {
  const reloadNow = useStable(reload);
  return useMemo(() => newStatus(reloadNow, history), [history]);
}

function newStatus(reload: OpenIssue['reload'], history: PageHistory): Status {
  const said = heldValue<Said>({ text: '' });
  const say = (text: string, offer?: Offer) => said.set({ text, ...(offer ? { offer } : {}) });
  return {
    said,
    say,
    sayFailed(error) {
      const { name, subject } = errorMessage(error);
      say(message(name, subject));
    },
    sayKept(before, kept, period) {
      const clips = [{ before, after: kept.clip }];
      history.add({ text: message('digestStepEdit', before.title || before.url), clips });
      say(keptText(kept, period));
    },
    sayDone(text, clips, { isQuiet = false, issue } = {}) {
      const step = { text, clips, ...(issue ? { issue } : {}) };
      history.add(step);
      const take = async () => {
        await history.undo(step);
        await reload();
        say(message('digestUndoneStep', text));
      };
      say(text, isQuiet ? undefined : { label: message('digestUndo'), take });
    },
  };
}

function keptText(kept: Kept, period: Period): string {
  if (kept.period.id === period.id) return message('digestSaved');
  return message('digestSavedElsewhere', issueName(kept.period, dateLanguage()));
}
