/** What was done and can be undone, and what was undone and can be done again; the last one at the end of each. */
export interface History<Step> {
  done: readonly Step[];
  undone: readonly Step[];
}

export const NO_HISTORY: History<never> = { done: [], undone: [] };

/** More than anyone goes back; each holds the clips it changed. */
const REMEMBERED = 200;

export function withDone<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done, step].slice(-REMEMBERED), undone: [] };
}

/** The last step in place of what it was: what follows upon it by the same hand. */
export function withLast<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done.slice(0, -1), step], undone: [] };
}

export function afterUndo<Step>({ done, undone }: History<Step>): History<Step> {
  return { done: done.slice(0, -1), undone: [...undone, ...done.slice(-1)] };
}

export function afterRedo<Step>({ done, undone }: History<Step>): History<Step> {
  return { done: [...done, ...undone.slice(-1)], undone: undone.slice(0, -1) };
}

/** Without a step that can't be taken any more: the clip was changed elsewhere. */
export function withoutLast<Step>(history: History<Step>, side: 'done' | 'undone'): History<Step> {
  return { ...history, [side]: history[side].slice(0, -1) };
}
