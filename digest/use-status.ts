import { useEffect, useState } from 'preact/hooks';
import { message, uiLanguage } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import type { Period } from '../src/core/issue';
import { type Kept, readLastAction, undoAction } from '../src/storage/clip-actions';
import { issueName } from '../src/ui/issue-name';
import type { OpenIssue } from './issue-session';

export interface Status {
  text: string;
  offer?: Offer | undefined;
  say(text: string, offer?: Offer): void;
  sayFailed(error: unknown): void;
  /** A clip was edited while the issue of the period was shown. */
  sayKept(kept: Kept, period: Period): void;
  /** With Undo, if that was the last thing done and `clipId` is its clip. */
  sayDone(text: string, clipId: string): Promise<void>;
}

/** A button beside what was said. */
export interface Offer {
  label: string;
  take(): Promise<void>;
}

const READ_MS = 5000;

/** The line at the bottom that says what has just happened. */
export function useStatus({ reload }: Pick<OpenIssue, 'reload'>): Status {
  const [said, setSaid] = useState<{ text: string; offer?: Offer }>({ text: '' });

  // What offers nothing goes by itself, so that it stands in nobody's way.
  useEffect(() => {
    if (said.text === '' || said.offer) return;
    const timer = setTimeout(() => setSaid({ text: '' }), READ_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const say = (text: string, offer?: Offer) => setSaid({ text, ...(offer ? { offer } : {}) });
  const sayFailed = (error: unknown) => {
    const { name, subject } = errorMessage(error);
    say(message(name, subject));
  };
  const { text, offer } = said;
  return {
    text,
    offer: offer && { ...offer, take: () => offer.take().catch(sayFailed) },
    say,
    sayFailed,
    sayKept: (kept, period) => say(keptText(kept, period)),
    async sayDone(text, clipId) {
      const last = await readLastAction();
      if (last?.clipId !== clipId) return say(text);
      const take = async () => {
        await undoAction(last);
        await reload();
        say(message(last.kind === 'removed' ? 'digestRestored' : 'digestUndone'));
      };
      say(text, { label: message('digestUndo'), take });
    },
  };
}

function keptText(kept: Kept, period: Period): string {
  if (kept.period.id === period.id) return message('digestSaved');
  return message('digestSavedElsewhere', issueName(kept.period, uiLanguage()));
}
