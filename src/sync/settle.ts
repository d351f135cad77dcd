import type { SyncedRecord } from '../core/record-parts';
import type { Traced } from '../core/traced';
import { chunksOf } from '../storage/many-records';
import { forgetNoted, type Mirrored } from '../storage/sync/outbox';
import { type Outcome, putOutcomes, readNoted, splitSyncId } from '../storage/sync/records';
import {
  earlierVersions,
  isKnown,
  type Leaf,
  type Leaves,
  type Mirror,
  readLeaves,
} from './mirror';
import { type Resolution, resolve } from './resolve';
import { canonicalDoc, isTooLarge, type MirrorDoc, writeDocs } from './write-docs';

export interface Settled {
  changed: number;
  copied: number;
  /** The names of what CouchDB would refuse. */
  tooLarge: string[];
}

const CHUNK = 500;
/** The writer is at the same clip all the while: the next round sees to it. */
const TRIES = 3;

/** Makes the records and the mirror's documents of these ids the same, with all that is in either. */
export async function settle(
  mirror: Mirror,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Settled> {
  const sum: Settled = { changed: 0, copied: 0, tooLarge: [] };
  let left = [...ids];
  for (let tries = 0; left.length > 0 && tries < TRIES; tries++) {
    const stale: string[] = [];
    for (const chunk of chunksOf(left, CHUNK)) {
      signal?.throwIfAborted();
      const one = await settleChunk(mirror, chunk);
      sum.changed += one.changed;
      sum.copied += one.copied;
      sum.tooLarge.push(...one.tooLarge);
      stale.push(...one.stale);
    }
    left = stale;
  }
  return sum;
}

interface Found extends Resolution {
  id: string;
  leaves: Leaves;
  record: SyncedRecord | undefined;
  noted: string | undefined;
}

async function settleChunk(mirror: Mirror, ids: string[]): Promise<Settled & { stale: string[] }> {
  const found = await findOut(mirror, ids);
  const { stale, changed, copied } = await putOutcomes(found.filter(isToWrite).map(outcomeOf));
  const fresh = found.filter(({ id }) => !stale.includes(id));
  const { written, tooLarge } = await putIntoMirror(mirror, fresh);
  const noted = fresh.filter(({ noted: row, isMirrorNew }) => isMirrorNew || row !== undefined);
  await forgetNoted(noted.filter(({ id }) => written(id)).map(mirroredOf));
  return { changed, copied, tooLarge, stale };
}

/** What is only to go into the mirror, and is noted so, is as it should be here. */
function isToWrite({ isHereNew, isMirrorNew, copies, noted }: Found): boolean {
  return isHereNew || copies.length > 0 || (isMirrorNew && noted === undefined);
}

async function findOut(mirror: Mirror, ids: string[]): Promise<Found[]> {
  const [leaves, records] = await Promise.all([readLeaves(mirror, ids), readNoted(ids)]);
  const found: Found[] = [];
  for (const id of ids) {
    const store = splitSyncId(id)?.store;
    const there = leaves.get(id) ?? { live: [], deleted: [] };
    if (!store || !isKnown(there)) continue;
    const known = {
      store,
      leaves: there,
      record: records.get(id)?.record,
      noted: records.get(id)?.noted,
    };
    const resolution = await resolve(known, (isBefore) =>
      findEarlier(mirror, id, known.leaves.live, isBefore),
    );
    found.push({ id, ...known, ...resolution });
  }
  return found;
}

async function findEarlier(
  mirror: Mirror,
  id: string,
  live: Leaf[],
  isBefore: (leaf: Leaf) => boolean,
): Promise<Leaf | undefined> {
  for (const leaf of live)
    for await (const earlier of earlierVersions(mirror, id, leaf))
      if (isBefore(earlier)) return earlier;
  return undefined;
}

function outcomeOf({ id, record, version, copies, isMirrorNew }: Found): Outcome {
  return { id, before: record?.revision, after: version?.record, copies, isMirrorNew };
}

function mirroredOf({ id, version }: Found): Mirrored {
  return { id, revision: version?.record.revision };
}

async function putIntoMirror(mirror: Mirror, found: Found[]) {
  const docs: MirrorDoc[] = [];
  const tooLarge = new Map<string, string>();
  for (const { id, version, leaves, isMirrorNew, record, noted } of found) {
    if (!isMirrorNew) continue;
    const doc = version && canonicalDoc(id, version);
    if (doc && isTooLarge(doc)) tooLarge.set(id, titleOf(version));
    else docs.push(...docsFor(id, doc, leaves.live, record?.revision ?? noted));
  }
  const refused = await writeDocs(mirror, docs);
  return {
    written: (id: string) => !tooLarge.has(id) && !refused.has(id),
    tooLarge: [...tooLarge.values()],
  };
}

/** Over the leaf that CouchDB shows first; the others end. */
function docsFor(
  id: string,
  doc: MirrorDoc | undefined,
  [winner, ...losers]: Leaf[],
  gone: string | undefined,
): MirrorDoc[] {
  const over = winner ? { _rev: winner.rev } : {};
  const end = (leaf: Leaf, revision = leaf.revision) => ({
    ...{ _id: id, _rev: leaf.rev, _deleted: true },
    ...(revision === undefined ? {} : { revision }),
  });
  return [
    ...losers.map((leaf) => end(leaf)),
    ...(doc ? [{ ...doc, ...over }] : winner ? [end(winner, gone)] : []),
  ];
}

function titleOf({ record }: Traced): string {
  return 'name' in record ? record.name : record.title;
}
