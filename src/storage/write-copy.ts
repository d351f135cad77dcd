import { type IDBPDatabase, type IDBPTransaction, unwrap } from 'idb';
import { compareVersions, type Generation, type Version, wasApart } from '../core/second-copy';
import { COPIED_STORES, connectCopy } from './copy-database';
import type { Generations, Group } from './generations';
import { AT_ONCE, deleteRecords, inTurns, putInTurns, readRecords } from './many-records';
import { type Change, keyOf, leavesTombstone, tombstoneId } from './recorded-writes';

/** A copy that takes longer than this doesn't hold the writer up: it is behind then. */
const PATIENCE_MS = 2000;

export interface CopiedWrite {
  changes: readonly Change[];
  generation: Generation;
  groups: readonly Group[];
}

// By store and key alone: the schema's types can't follow a change through.
type Stores = IDBPTransaction<unknown, string[], 'readwrite'>;

/** What the main database held when this window opened it; each group goes once it was compared. */
const opened = new Map<Group, { main: Generation | undefined; at: number }>();

export function rememberOpened(generations: Generations): void {
  const at = Date.now();
  for (const group of ['library', 'drafts'] as const)
    opened.set(group, { main: generations[group], at });
}

/** Resolves, once it is stored, with the groups in which the copy lacks something; never rejects. */
export async function writeCopy(write: CopiedWrite): Promise<readonly Group[]> {
  try {
    return await Promise.race([applyWrite(write), outOfPatience()]);
  } catch {
    // What was written is saved all the same: the next start mends the copy.
    return write.groups;
  }
}

/** Without a trace, ahead of the main database. False where that didn't come to its end. */
export function dropClipsFromCopy(ids: readonly string[]): Promise<boolean> {
  const dropping = async () => {
    const stores = await beginCopy('strict');
    await Promise.all([deleteRecords(stores.objectStore('clips'), ids), stores.done]);
    return true;
  };
  return Promise.race([dropping(), outOfPatience()]).catch(() => false);
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the second copy takes too long')), PATIENCE_MS);
  });
}

async function applyWrite({ changes, generation, groups }: CopiedWrite): Promise<Group[]> {
  const isDraft = changes.every(({ store }) => store === 'drafts');
  const stores = await beginCopy(isDraft ? 'relaxed' : 'strict');
  const stood = groups.map((group) => stampCopy(stores, group, generation));
  const applied = applyAll(stores, changes);
  const ends = [stores.done, commitEarly(stores, changes)];
  const [before] = await Promise.all([Promise.all(stood), applied, ...ends]);
  return groups.filter((group, at) => wasApartAtOpening(group, before[at]));
}

/** A draft's commit is said at once: it needs nothing more of a window that may be closing at this very key. */
async function commitEarly(stores: Stores, changes: readonly Change[]): Promise<void> {
  if (changes.length <= AT_ONCE && !changes.some(isCompared)) stores.commit();
}

async function beginCopy(durability: 'relaxed' | 'strict'): Promise<Stores> {
  const copy = (await connectCopy()) as unknown as IDBPDatabase;
  return copy.transaction([...COPIED_STORES], 'readwrite', { durability });
}

async function stampCopy(
  stores: Stores,
  group: Group,
  generation: Generation,
): Promise<Generation | undefined> {
  const state = stores.objectStore('state');
  const key = `${group}Generation`;
  const [before] = await Promise.all([state.get(key), state.put({ key, value: generation })]);
  return before?.value;
}

/** Of many clips, what is there is read at once. */
async function applyAll(stores: Stores, changes: readonly Change[]): Promise<void> {
  const isMany = changes.length > AT_ONCE && new Set(changes.map(nameOf)).size === changes.length;
  if (!isMany) return inTurns(changes, (change) => applyChange(stores, change));
  const clips = stores.objectStore('clips');
  const puts = changes.flatMap((change) => (isClipPut(change) ? [recordOf(change)] : []));
  const there = await readRecords(
    clips,
    puts.map(({ id }) => id),
  );
  const newer = puts.filter((clip) => isNewer(clip, there.get(clip.id)));
  await putInTurns(unwrap(clips), newer);
  const others = changes.filter((change) => !isClipPut(change));
  await inTurns(others, (change) => applyChange(stores, change));
}

type Put = Change & { kind: 'put' };

function isClipPut(change: Change): change is Put {
  return change.kind === 'put' && change.store === 'clips';
}

function nameOf(change: Change): string {
  return `${change.store}/${keyOf(change)}`;
}

function applyChange(stores: Stores, change: Change): Promise<unknown> {
  const store = stores.objectStore(change.store);
  if (change.kind === 'put')
    return isCompared(change) ? putNewer(stores, change) : store.put(change.value);
  const { key, at } = change;
  if (!leavesTombstone(change.store)) return store.delete(key);
  const tombstone = { id: tombstoneId(change.store, key), at };
  return Promise.all([store.delete(key), stores.objectStore('tombstones').put(tombstone)]);
}

/** Two windows' writes may arrive here in another order than in the main database. */
async function putNewer(stores: Stores, change: Put): Promise<void> {
  const record = recordOf(change);
  const store = stores.objectStore(change.store);
  if (isNewer(record, await store.get(record.id))) await store.put(record);
}

/** What has revisions is stored under an id. */
function recordOf({ value }: Put): Version & { id: string } {
  return value as Version & { id: string };
}

function isNewer(record: Version, stored: Version | undefined): boolean {
  return !stored || compareVersions(record, stored) > 0;
}

function isCompared(change: Change): boolean {
  return change.kind === 'put' && ['clips', 'issues', 'styles'].includes(change.store);
}

function wasApartAtOpening(group: Group, copy: Generation | undefined): boolean {
  const atOpening = opened.get(group);
  opened.delete(group);
  return atOpening !== undefined && wasApart(atOpening.main, copy, atOpening.at);
}

/** A write that the main database refused in the end, after the copy had it: the copy goes back to what is there. */
export async function revertCopy(main: IDBPDatabase, changes: readonly Change[]): Promise<void> {
  const keys = changes.map((change) => ({ store: change.store, key: keyOf(change) }));
  const there = await Promise.all(keys.map(({ store, key }) => main.get(store, key)));
  const stores = await beginCopy('strict');
  const reverted = keys.map(({ store, key }, at) =>
    there[at] ? stores.objectStore(store).put(there[at]) : stores.objectStore(store).delete(key),
  );
  await Promise.all([...reverted, stores.done]);
}
