import type { Clip } from './clip';
import { clipBeside, styleBeside } from './copy-beside';
import { descends } from './lineage';
import { sortedJson } from './sorted-json';
import type { Style } from './style';

export interface Versioned {
  id: string;
  revision: string;
  updatedAt: number;
  deletedAt?: number;
}

export type Outcome =
  | 'added'
  /** The stored one was older. */
  | 'updated'
  /** There is nothing new in it. */
  | 'kept'
  /** Neither came from the other: the text of both is there. */
  | 'both';

export interface Merged<Value> {
  outcome: Outcome;
  /** What comes to be stored under its id, where that isn't so yet. */
  put?: Value;
  /** The other version under an id of its own, the same as sync gives it, so that it comes in once. */
  copy?: Value;
}

/** The other version comes into the library, where its tag finds it. */
export function mergeClip(stored: Clip | undefined, given: Clip): Merged<Clip> {
  return mergeVersions(stored, given, (lead, other) => ({ put: lead, copy: clipBeside(other) }));
}

export function mergeStyle(stored: Style | undefined, given: Style): Merged<Style> {
  return mergeVersions(stored, given, (lead, other) => ({ put: lead, copy: styleBeside(other) }));
}

export function mergeVersions<Value extends Versioned>(
  stored: Value | undefined,
  given: Value,
  keepBoth: (lead: Value, other: Value) => { put: Value; copy?: Value },
): Merged<Value> {
  if (!stored) return { outcome: 'added', put: given };
  const kinship = kinshipOf(given, stored);
  if (kinship === 'older') return { outcome: 'kept' };
  if (kinship === 'newer') return { outcome: 'updated', put: given };
  const lead = leadOf(stored, given);
  if (!isSameText(stored, given))
    return { outcome: 'both', ...keepBoth(lead, lead === given ? stored : given) };
  return lead === given ? { outcome: 'updated', put: given } : { outcome: 'kept' };
}

/**
 * What was written over what, as far back as revisions tell. Farther back, the one written less often that is the
 * older as well is taken for an earlier version of the other; anything else for another line of it.
 */
function kinshipOf(given: Versioned, stored: Versioned): 'older' | 'newer' | 'apart' {
  if (given.revision === stored.revision) return 'older';
  const isNewer = descends(given.revision, stored.revision);
  const isOlder = descends(stored.revision, given.revision);
  if (isNewer) return 'newer';
  if (isOlder) return 'older';
  if (isNewer === false && isOlder === false) return 'apart';
  const times = writesOf(given) - writesOf(stored);
  const age = given.updatedAt - stored.updatedAt;
  if (times < 0 && age <= 0) return 'older';
  return times > 0 && age >= 0 ? 'newer' : 'apart';
}

/** The one that isn't in the trash; else the newer. Told from the two alone, so that it doesn't matter which is stored. */
export function leadOf<Value extends Versioned>(stored: Value, given: Value): Value {
  const isStoredInTrash = stored.deletedAt !== undefined;
  if (isStoredInTrash !== (given.deletedAt !== undefined)) return isStoredInTrash ? given : stored;
  if (stored.updatedAt !== given.updatedAt)
    return stored.updatedAt > given.updatedAt ? stored : given;
  return stored.revision > given.revision ? stored : given;
}

function isSameText(one: Versioned, other: Versioned): boolean {
  return textOf(one) === textOf(other);
}

function textOf(record: Versioned): string {
  const { revision: _, updatedAt: __, deletedAt: ___, ...rest } = record;
  return sortedJson(rest);
}

/** From a revision: how often the record was written. */
export function writesOf({ revision }: Pick<Versioned, 'revision'>): number {
  return Number.parseInt(revision, 10) || 0;
}
