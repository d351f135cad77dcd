/** What was done and can be undone, and what was undone and can be done again; the last one at the end of each. */
export interface History<Step> {
  done: readonly Step[];
  undone: readonly Step[];
}

/** More than anyone goes back; each holds the clips it changed. */
const REMEMBERED = 200;

export function withDone<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done, step].slice(-REMEMBERED), undone: [] };
}

/** The last step in place of what it was: the same hand went on with it. */
export function withLast<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done.slice(0, -1), step], undone: [] };
}

export function afterUndo<Step>({ done, undone }: History<Step>, step: Step): History<Step> {
  return { done: done.filter((one) => one !== step), undone: [...undone, step] };
}

export function afterRedo<Step>({ done, undone }: History<Step>, step: Step): History<Step> {
  return { done: [...done, step], undone: undone.filter((one) => one !== step) };
}

/** Without a step that can't be taken any more: what it changed was changed elsewhere. */
export function without<Step>({ done, undone }: History<Step>, step: Step): History<Step> {
  const others = (steps: readonly Step[]) => steps.filter((one) => one !== step);
  return { done: others(done), undone: others(undone) };
}
