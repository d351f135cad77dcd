import { useEffect, useState } from 'preact/hooks';
import { message, uiLanguage } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import type { Period } from '../src/core/issue';
import {
  type Kept,
  type LastAction,
  readLastAction,
  undoAction,
} from '../src/storage/clip-actions';
import { issueName } from '../src/ui/issue-name';
import type { OpenIssue } from './issue-session';

export interface Status {
  text: string;
  /** Takes back what the text says. */
  undo?: () => Promise<void>;
  say(text: string): void;
  sayKept(kept: Kept, period: Period): void;
  sayRemoved(clipId: string, title: string): Promise<void>;
}

const READ_MS = 5000;

/** The line at the bottom that says what has just happened. */
export function useStatus({ reload }: Pick<OpenIssue, 'reload'>): Status {
  const [said, setSaid] = useState<{ text: string; action?: LastAction }>({ text: '' });

  // What offers no Undo goes by itself, so that it stands in nobody's way.
  useEffect(() => {
    if (said.text === '' || said.action) return;
    const timer = setTimeout(() => setSaid({ text: '' }), READ_MS);
    return () => clearTimeout(timer);
  }, [said]);

  async function undo(action: LastAction): Promise<void> {
    try {
      await undoAction(action);
      await reload();
      setSaid({ text: message('digestRestored') });
    } catch (error) {
      const { name, subject } = errorMessage(error);
      setSaid({ text: message(name, subject) });
    }
  }

  const { text, action } = said;
  return {
    text,
    ...(action ? { undo: () => undo(action) } : {}),
    say: (text) => setSaid({ text }),
    sayKept: (kept, period) => setSaid({ text: keptText(kept, period) }),
    async sayRemoved(clipId, title) {
      const last = await readLastAction();
      const isIts = last?.kind === 'removed' && last.clipId === clipId;
      setSaid({ text: message('digestRemoved', title), ...(isIts ? { action: last } : {}) });
    },
  };
}

function keptText(kept: Kept, period: Period): string {
  if (kept.period.id === period.id) return message('digestSaved');
  return message('digestSavedElsewhere', issueName(kept.period, uiLanguage()));
}
