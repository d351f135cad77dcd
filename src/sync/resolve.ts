import { descends } from '../core/lineage';
import { mergeAll } from '../core/merge-traced';
import { isSameWrite, type SyncedRecord, type SyncedStore } from '../core/record-parts';
import { sortedJson } from '../core/sorted-json';
import { type Traced, tracedAnew, tracedOver } from '../core/traced';
import type { Leaf, Leaves } from './mirror';

/** A document as this device has it. */
export interface Known {
  store: SyncedStore;
  leaves: Leaves;
  record: SyncedRecord | undefined;
  /** The first write that isn't in the mirror, or what was deleted; none where it has all. */
  noted: string | undefined;
}

export interface Resolution {
  /** What the record is to be; undefined: gone. */
  version: Traced | undefined;
  copies: SyncedRecord[];
  isHereNew: boolean;
  isMirrorNew: boolean;
}

/** A version from before the leaves, where the noted write was made over none of them. */
export type FindBase = (isBefore: (leaf: Leaf) => boolean) => Promise<Leaf | undefined>;

export async function resolve(known: Known, findBase: FindBase): Promise<Resolution> {
  const { store, record } = known;
  const versions = known.leaves.live.flatMap((leaf) => tracedIn(leaf) ?? []);
  const there = isPurged(known) ? versions.filter((each) => !wasPurged(each, known)) : versions;
  const own = record && (await ownVersion(known, versions, record, findBase));
  const merged = mergeAll<SyncedStore>(store, own ? [...there, own] : there);
  const version = merged?.version;
  return {
    version,
    copies: merged?.copies ?? [],
    isHereNew: !isSameWrite(version?.record, record),
    isMirrorNew: known.leaves.live.length > 1 || !isSame(version, versions[0]),
  };
}

function isSame(one: Traced | undefined, other: Traced | undefined): boolean {
  return sortedJson(one) === sortedJson(other);
}

function tracedIn({ record, first, changed }: Leaf): Traced | undefined {
  return record && first !== undefined ? { record, first, changed: changed ?? {} } : undefined;
}

function isPurged({ record, noted }: Known): boolean {
  return record === undefined && noted !== undefined;
}

/** What was written elsewhere meanwhile stays. */
function wasPurged({ record: { revision } }: Traced, { noted = '' }: Known): boolean {
  return revision === noted || descends(noted, revision) === true;
}

/** This device's record, where the mirror has neither it nor one that was written over it. */
async function ownVersion(
  known: Known,
  versions: Traced[],
  record: SyncedRecord,
  findBase: FindBase,
): Promise<Traced | undefined> {
  if (isInMirror(known, record)) return undefined;
  const isBefore = (revision: string | undefined) =>
    revision !== undefined && isOver(record.revision, known.noted, revision);
  const under = versions.filter((each) => isBefore(each.record.revision));
  const base =
    mergeAll<SyncedStore>(known.store, under)?.version ??
    (versions.length > 0 ? await earlierBase() : undefined);
  return base ? tracedOver<SyncedStore>(known.store, record, base) : tracedAnew(record);

  async function earlierBase(): Promise<Traced | undefined> {
    const leaf = await findBase(({ revision }) => isBefore(revision));
    return leaf && tracedIn(leaf);
  }
}

function isOver(revision: string, noted: string | undefined, earlier: string): boolean {
  if (descends(revision, earlier)) return true;
  return noted !== undefined && (noted === earlier || descends(noted, earlier) === true);
}

function isInMirror({ leaves, noted }: Known, { revision }: SyncedRecord): boolean {
  const { live, deleted } = leaves;
  const follows = (leaf: Leaf) =>
    leaf.revision === revision || descends(leaf.revision ?? '', revision);
  const answers = (live.length > 0 ? live : deleted).map(follows);
  if (answers.includes(true)) return true;
  // Nothing was written here since the last round: what lies too far back to be known was in the mirror by then.
  return noted === undefined && answers.includes(undefined);
}
