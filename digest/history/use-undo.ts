import { useLayoutEffect } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { ExpectedError } from '../../src/core/errors';
import type { OpenIssue } from '../issue-session';
import { outlineTurn } from '../outline-turns';
import type { Status } from '../use-status';
import type { Step } from './step';
import type { PageHistory } from './use-history';

export interface Undo {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Undo and redo with their keys; what came of it is said. In a text box the keys are the browser's own. */
export function useUndo(history: PageHistory, open: OpenIssue, status: Status): Undo {
  async function take(go: () => Promise<Step | undefined>, said: string) {
    try {
      await open.saver.flush();
      const step = await outlineTurn(go);
      await open.reload();
      if (step) status.say(message(said, step.text));
    } catch (error) {
      const isLate = error instanceof ExpectedError && /^(conflict|gone)$/.test(error.code);
      if (isLate) status.say(message('digestUndoLate'));
      else status.sayFailed(error);
    }
  }
  const undo = () => take(() => history.undo(), 'digestUndoneStep');
  const redo = () => take(() => history.redo(), 'digestRedoneStep');
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextBox(event.target)) return;
      const go = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' && undo;
      if (!go) return;
      event.preventDefault();
      go();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return { undo, redo };
}

function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
