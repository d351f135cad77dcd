import type { Clip } from './clip';

/** What was done last, and the version that it replaced. */
export interface LastAction {
  kind: 'kept' | 'updated' | 'removed';
  clipId: string;
  /** The clip's, to know its page again by. */
  keys: string[];
  /** The clip's after it. */
  revision: string;
  /** Kept in the same move, and undone with it. */
  others?: { clipId: string; revision: string }[];
  /** The clip before it; none before it was kept. */
  before?: Clip;
  /** UTC, ms. */
  at: number;
}

/** The clip as it was before the action; a clip that had just been kept goes to the trash. */
export function undoneClip(
  action: LastAction,
  stored: Clip,
  at: { now: number; revision: string },
): Clip {
  const written = { revision: at.revision, updatedAt: at.now };
  if (action.kind === 'kept') return { ...stored, ...written, deletedAt: at.now };
  if (action.kind === 'removed') return { ...outOfTrash(stored), ...written };
  if (!action.before) throw new TypeError(`no version before the update of ${action.clipId}`);
  return { ...action.before, ...written };
}

export function outOfTrash(clip: Clip): Clip {
  const { deletedAt: _, ...rest } = clip;
  return rest;
}
