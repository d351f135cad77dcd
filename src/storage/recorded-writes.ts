import { unwrap } from 'idb';
import type { Clip } from '../core/clip';
import type { SyncedStore } from '../core/record-parts';
import { type CopiedStore, isCopied, keyPathOf } from './copy-database';
import type { StoreName } from './database';
import { putInTurns } from './many-records';
import type { Writing } from './transaction';

/** A write that the second copy is to follow. */
export type Change =
  | { kind: 'put'; store: CopiedStore; value: unknown }
  | { kind: 'delete'; store: CopiedStore; key: string; at: number; revision?: string };

/**
 * The same transaction, every put and delete of which is noted in `changes` as well. `clear` and deleting by range
 * throw, since they aren't noted; a cursor's own writes aren't either, so nothing may write through one.
 */
export function recordWrites(stores: Writing, changes: Change[]): Writing {
  const recorded = new Proxy(stores, {
    get(target, property) {
      if (property !== 'objectStore') return memberOf(target, property);
      return (name: StoreName) => recordStore(target, name, changes);
    },
  });
  recordings.set(recorded, { stores, changes });
  return recorded;
}

const recordings = new WeakMap<Writing, { stores: Writing; changes: Change[] }>();

/** The same transaction, for what the second copy is not to follow. */
export function withoutRecord(recorded: Writing): Writing {
  return recordings.get(recorded)?.stores ?? recorded;
}

/** Puts many clips, each noted as by itself. */
export async function putClips(recorded: Writing, clips: readonly Clip[]): Promise<void> {
  const changes = recordings.get(recorded)?.changes;
  for (const value of clips) changes?.push({ kind: 'put', store: 'clips', value });
  await putInTurns(unwrap(withoutRecord(recorded).objectStore('clips')), clips);
}

function recordStore(stores: Writing, name: StoreName, changes: Change[]) {
  const store = stores.objectStore(name);
  if (!isCopied(name)) return store;
  const writers: Record<string, unknown> = {
    put: recordPut('put'),
    add: recordPut('add'),
    delete: (key: unknown) => deleteRecord(stores, name, key, changes),
    clear: () => {
      throw new TypeError(`clear is not known to the second copy: ${name}`);
    },
  };
  return new Proxy(store, {
    get: (target, property) => writers[String(property)] ?? memberOf(target, property),
  });

  function recordPut(method: 'put' | 'add') {
    return (value: Parameters<typeof store.put>[0]) => {
      const request = store[method](value);
      changes.push({ kind: 'put', store: name as CopiedStore, value });
      return request;
    };
  }
}

async function deleteRecord(
  stores: Writing,
  name: CopiedStore,
  key: unknown,
  changes: Change[],
): Promise<void> {
  if (typeof key !== 'string') throw new TypeError(`the second copy deletes one by one: ${name}`);
  const at = Date.now();
  const change: Change = { kind: 'delete', store: name, key, at };
  changes.push(change);
  const known = isSynced(name) ? noteRevision(stores, name, change) : undefined;
  const deleted = stores.objectStore(name).delete(key);
  const buried =
    leavesTombstone(name) &&
    stores.objectStore('tombstones').put({ id: tombstoneId(name, key), at });
  await Promise.all([known, deleted, buried]);
}

async function noteRevision(
  stores: Writing,
  name: SyncedStore,
  change: Change & { kind: 'delete' },
): Promise<void> {
  const record = await stores.objectStore(name).get(change.key);
  if (record) change.revision = record.revision;
}

export function isSynced(name: StoreName): name is SyncedStore {
  return name === 'clips' || name === 'issues' || name === 'styles';
}

/** State has no version to compare a deletion with. */
export function leavesTombstone(name: CopiedStore): boolean {
  return name !== 'state' && name !== 'tombstones';
}

export function keyOf(change: Change): string {
  if (change.kind === 'delete') return change.key;
  // It was stored under it.
  return (change.value as Record<string, string>)[keyPathOf(change.store)] as string;
}

export function tombstoneId(name: CopiedStore, key: string): string {
  return `${name}/${key}`;
}

function memberOf(target: object, property: string | symbol): unknown {
  const member: unknown = Reflect.get(target, property);
  return typeof member === 'function' ? member.bind(target) : member;
}
