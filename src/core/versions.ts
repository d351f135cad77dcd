import type { Clip } from './clip';
import { CONFLICT_TAG } from './conflict-tag';
import { isInTrash } from './standing';

/** A clip and a version of it that came to stand beside it, since neither was written over the other. */
export interface TwoVersions {
  clip: Clip;
  other: Clip;
}

/** Those among the clips, by the ids of both. */
export function twoVersionsIn(clips: readonly Clip[]): ReadonlyMap<string, TwoVersions> {
  const others = clips.filter(isOther);
  if (others.length === 0) return NONE;
  const byId = new Map(clips.map((clip) => [clip.id, clip]));
  const found = new Map<string, TwoVersions>();
  for (const other of others) {
    const clip = byId.get(firstIdOf(other.id));
    if (!clip || isInTrash(clip)) continue;
    const two = found.get(clip.id) ?? { clip, other };
    found.set(clip.id, two).set(other.id, { clip, other });
  }
  return found;
}

/** Of an id of one that came to stand beside a clip: the clip's, and its own. Of another's: none. */
export function idsOfVersions(id: string): string[] {
  return hasFirst(id) ? [firstIdOf(id), id] : [];
}

const NONE: ReadonlyMap<string, TwoVersions> = new Map();

/** As it was before it came to stand beside the clip. */
export function withoutTag(other: Clip): Clip {
  return { ...other, tags: other.tags.filter((tag) => tag !== CONFLICT_TAG) };
}

function isOther(clip: Clip): boolean {
  return hasFirst(clip.id) && clip.tags.includes(CONFLICT_TAG) && !isInTrash(clip);
}

function hasFirst(id: string): boolean {
  return id.includes('.');
}

/** Ids have no dot; the other's is the clip's, a dot and a hash of its text. */
function firstIdOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
