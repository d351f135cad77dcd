import type { Clip } from './clip';
import { isInTrash } from './standing';

/** A clip before and after something was done to it. One that wasn't there before was in the trash. */
export interface ClipChange {
  before: Clip;
  after: Clip;
}

/** Whether two versions are the same in everything a writer can see, whenever they were written. */
export function isSameVersion(one: Clip, other: Clip): boolean {
  return textOf(one) === textOf(other);
}

export function reversed({ before, after }: ClipChange): ClipChange {
  return { before: after, after: before };
}

/** A clip that is new: undone, it goes to the trash. */
export function addition(clip: Clip): ClipChange {
  return { before: removed(clip), after: clip };
}

/** Put in the trash; the time is filled in when it is stored. */
export function removed(clip: Clip): Clip {
  return { ...clip, deletedAt: 0 };
}

function textOf(clip: Clip): string {
  const { revision: _, updatedAt: __, deletedAt: ___, ...rest } = clip;
  const entries = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entries, isInTrash(clip)]);
}
