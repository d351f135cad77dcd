import type { Generation } from '../core/second-copy';
import type { CopyConnection } from './copy-database';
import type { Connection, State, StoreName } from './database';
import type { Writing } from './transaction';

/** Drafts are apart: they change with each key, and the window that writes them may go before the copy has them. */
export type Group = 'library' | 'drafts';
export const GROUPS: readonly Group[] = ['library', 'drafts'];

export type Generations = Record<Group, Generation | undefined>;

export function groupsOf(names: readonly StoreName[]): Group[] {
  const isLibrary = names.some((name) => name !== 'drafts');
  return [
    ...(isLibrary ? ['library' as const] : []),
    ...(names.includes('drafts') ? ['drafts' as const] : []),
  ];
}

export function newGeneration(): Generation {
  return { write: crypto.randomUUID(), at: Date.now() };
}

export async function readGenerations(database: Connection | CopyConnection): Promise<Generations> {
  const [library, drafts] = await readState(database, ['libraryGeneration', 'draftsGeneration']);
  // The schema can't say that the value's form goes by the record's key.
  return { library: library as Generation | undefined, drafts: drafts as Generation | undefined };
}

export async function readBehind(main: Connection, group: Group): Promise<string | undefined> {
  const [behind] = await readState(main, [`${group}Behind`]);
  return behind as string | undefined; // as above
}

async function readState(
  database: Connection | CopyConnection,
  keys: (keyof State)[],
): Promise<unknown[]> {
  // Both have the store, in the same form; a union of the two can't be called.
  const state = (database as Connection).transaction('state').store;
  const records = await Promise.all(keys.map((key) => state.get(key)));
  return records.map((record) => record?.value);
}

/** The first request of a write, so that nothing has to be waited for before its commit. */
export async function stampMain(
  stores: Writing,
  groups: readonly Group[],
  generation: Generation,
): Promise<void> {
  const state = stores.objectStore('state');
  await Promise.all(
    groups.map((group) => state.put({ key: `${group}Generation`, value: generation })),
  );
}

/** The copy lacks a write: the next start goes through all of it. */
export async function markBehind(
  main: Connection,
  groups: readonly Group[],
  write: string,
): Promise<void> {
  const stores = main.transaction('state', 'readwrite', { durability: 'strict' });
  const puts = groups.map((group) => stores.store.put({ key: `${group}Behind`, value: write }));
  await Promise.all([...puts, stores.done]);
}
