import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Pair, pairChunks } from '../core/paired-chunks';
import { type Held, mendingOf, type Side, type Version } from '../core/second-copy';
import { type CopiedStore, keyPathOf } from './copy-database';
import type { Restored } from './database';
import { tombstoneId } from './recorded-writes';
import { MIRROR_ROW } from './sync/note-writes';

/** So many records of each side are in memory at a time. */
const CHUNK = 500;

/** By store and key alone: the two schemas' types have nothing in common. */
export type Sides = Record<Side, IDBPDatabase>;
type Stored = Version & Record<string, unknown>;

interface Wound {
  key: string;
  main: Held<Stored>;
  copy: Held<Stored>;
}

/** Gives each side what the other has newer. Done twice or cut off and done again, it comes to the same. */
export async function mergeStore(sides: Sides, name: CopiedStore): Promise<boolean> {
  let after: string | undefined;
  let isRestored = false;
  do {
    const { pairs, next } = await readPairs(sides, name, after);
    const wounds = await findWounds(sides, name, pairs);
    isRestored = (await mendSide(sides.main, 'main', name, wounds)) || isRestored;
    await mendSide(sides.copy, 'copy', name, wounds);
    after = next;
  } while (after !== undefined);
  return isRestored;
}

async function readPairs(sides: Sides, name: CopiedStore, after: string | undefined) {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const read = (side: Side): Promise<Stored[]> => sides[side].getAll(name, range, CHUNK);
  const [main, copy] = await Promise.all([read('main'), read('copy')]);
  return pairChunks({ main, copy }, (record) => String(record[keyPathOf(name)]), CHUNK);
}

async function findWounds(
  sides: Sides,
  name: CopiedStore,
  pairs: Pair<Stored>[],
): Promise<Wound[]> {
  const stores = {
    main: sides.main.transaction(['tombstones'] as string[]),
    copy: sides.copy.transaction(['tombstones'] as string[]),
  };
  const held = async (side: Side, { key, [side]: record }: Pair<Stored>) =>
    record ? { record } : { deletedAt: await deletedAt(stores[side], name, key) };
  const wounds = await Promise.all(
    pairs.map(async (pair) => ({
      key: pair.key,
      main: await held('main', pair),
      copy: await held('copy', pair),
    })),
  );
  return wounds.filter(({ main, copy }) => mendingOf(main, copy) !== 'none');
}

async function deletedAt(
  stores: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
  name: CopiedStore,
  key: string,
): Promise<number | undefined> {
  return (await stores.objectStore('tombstones').get(tombstoneId(name, key)))?.at;
}

async function mendSide(
  database: IDBPDatabase,
  side: Side,
  name: CopiedStore,
  wounds: Wound[],
): Promise<boolean> {
  const own = wounds.filter((wound) => MENDINGS[side].includes(mendingOf(wound.main, wound.copy)));
  if (own.length === 0) return false;
  const scope = [name, 'tombstones', 'state', ...(side === 'main' ? ['outbox'] : [])];
  const stores = database.transaction(scope, 'readwrite', { durability: 'strict' });
  const [restored] = await Promise.all([mendRecords(stores, side, name, own), stores.done]);
  return restored > 0;
}

const MENDINGS: Record<Side, string[]> = {
  main: ['toMain', 'dropFromMain'],
  copy: ['toCopy', 'dropFromCopy'],
};

type Mended = IDBPTransaction<unknown, string[], 'readwrite'>;

async function mendRecords(
  stores: Mended,
  side: Side,
  name: CopiedStore,
  wounds: Wound[],
): Promise<number> {
  const given = await Promise.all(wounds.map((wound) => mendRecord(stores, side, name, wound)));
  const count = given.filter((isGiven) => isGiven).length;
  // The next sync round is to look for what came back.
  if (side === 'main') await stores.objectStore('outbox').delete(MIRROR_ROW);
  if (side === 'main' && count > 0) await addRestored(stores, name, count);
  return count;
}

/** Decides anew: the side may have been written since it was read. Returns whether a record was put. */
async function mendRecord(
  stores: Mended,
  side: Side,
  name: CopiedStore,
  { key, main, copy }: Wound,
): Promise<boolean> {
  const store = stores.objectStore(name);
  const [record, deleted] = await Promise.all([store.get(key), deletedAt(stores, name, key)]);
  const now: Held<Stored> = { record, deletedAt: deleted };
  const mending = side === 'main' ? mendingOf(now, copy) : mendingOf(main, now);
  if (!MENDINGS[side].includes(mending)) return false;
  const isPut = mending === 'toMain' || mending === 'toCopy';
  if (isPut) await store.put(side === 'main' ? copy.record : main.record);
  else await store.delete(key);
  return isPut;
}

/** In the transaction that restores them, so that a start cut off and gone on with counts each once. */
async function addRestored(stores: Mended, name: CopiedStore, count: number): Promise<void> {
  const state = stores.objectStore('state');
  const { clips, others }: Restored = (await state.get('restored'))?.value ?? {
    clips: 0,
    others: 0,
  };
  const value =
    name === 'clips' ? { clips: clips + count, others } : { clips, others: others + count };
  await state.put({ key: 'restored', value });
}
