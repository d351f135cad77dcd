import { onLocalChange, readLocal, removeLocal, writeLocal } from '../../browser/local-values';
import type { Removal } from '../../core/removal';

/** A round that the writer wants now, whichever window makes it. */
export interface AskedRound {
  /** The writer's answer to a question: what would be removed there is, or comes back. */
  remove?: Removal['side'];
  keep?: Removal['side'];
  /** The working copy is made anew first. */
  isRebuild?: boolean;
}

const ASKED = 'syncAsked';

export function askForRound(round: AskedRound = {}): Promise<void> {
  return writeLocal({ [ASKED]: { ...round, id: crypto.randomUUID() } });
}

/** What was asked for since it was last taken. */
export async function takeAskedRound(): Promise<AskedRound | undefined> {
  const { [ASKED]: asked } = await readLocal([ASKED]);
  if (!isAsked(asked)) return undefined;
  await removeLocal([ASKED]);
  return asked;
}

export function onAskedRound(listener: () => void): void {
  onLocalChange(async (keys) => {
    // It is told of its being taken too.
    if (keys.includes(ASKED) && (await readLocal([ASKED]))[ASKED]) listener();
  });
}

function isAsked(value: unknown): value is AskedRound {
  return typeof value === 'object' && value !== null && 'id' in value;
}
