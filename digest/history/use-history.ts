import { useMemo } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { reversed } from '../../src/core/clip-change';
import { ExpectedError } from '../../src/core/errors';
import {
  afterRedo,
  afterUndo,
  type History,
  withDone,
  withLast,
  without,
} from '../../src/core/history';
import type { Issue } from '../../src/core/issue';
import { turns } from '../../src/core/turns';
import { changeClips } from '../../src/storage/change-clips';
import { reversedEdit } from '../../src/storage/edit-issue';
import { type HeldValue, heldValue } from '../held-value';
import { issueEdit, joinedEdit, type Step } from './step';

/** What was done on the page, to be undone and done again. */
export interface PageHistory {
  steps: HeldValue<History<Step>>;
  add(step: Step): void;
  /** An issue was saved. */
  addIssue(before: Issue, after: Issue): void;
  /**
   * The last step unless another is given; answers which, undefined where there is none. Throws an ExpectedError where
   * what it changed was changed elsewhere: nothing is overwritten then, and the step is gone.
   */
  undo(step?: Step): Promise<Step | undefined>;
  redo(): Promise<Step | undefined>;
}

export function useHistory(): PageHistory {
  return useMemo(newHistory, []);
}

function newHistory(): PageHistory {
  const steps = heldValue<History<Step>>({ done: [], undone: [] });
  const { now, set } = steps;
  const inTurn = turns();
  async function take(step: Step | undefined, way: typeof undoStep, after: typeof afterUndo) {
    if (!step) return undefined;
    try {
      await way(step);
    } catch (error) {
      if (error instanceof ExpectedError && /^(conflict|gone)$/.test(error.code))
        set(without(now(), step));
      throw error;
    }
    set(after(now(), step));
    return step;
  }
  return {
    steps,
    add: (step: Step) => set(withDone(now(), step)),
    addIssue(before: Issue, after: Issue) {
      const edit = issueEdit(before, after, Date.now());
      if (!edit) return;
      const last = now().done.at(-1);
      // What was done to rows may have changed the same field.
      const joined = joinedEdit(last?.isTyped && last.issue, edit);
      const text = message('digestStepIssue');
      const step: Step = { text, clips: [], issue: joined ?? edit, isTyped: true };
      set(joined ? withLast(now(), step) : withDone(now(), step));
    },
    undo: (step?: Step) => inTurn(() => take(step ?? now().done.at(-1), undoStep, afterUndo)),
    redo: () => inTurn(() => take(now().undone.at(-1), redoStep, afterRedo)),
  };
}

async function undoStep({ clips, issue }: Step): Promise<void> {
  await changeClips(clips.map(reversed), issue && reversedEdit(issue));
}

async function redoStep({ clips, issue }: Step): Promise<void> {
  await changeClips(clips, issue);
}
