import PouchDB, { type ReplicationOptions } from 'pouchdb-core';
import { basicCredentials } from '../../src/sync/credentials';
// It has plugged in what PouchDB needs; the same once more is refused.
import '../../src/sync/mirror';
import type { SyncServer } from '../../src/sync/sync-types';

/** As a round of ours goes. */
const BATCH = 500;
const HOW: ReplicationOptions = { batch_size: BATCH, retry: false };

interface ClipDoc {
  _id: string;
  _rev?: string;
  note?: string;
}
type Database = PouchDB<ClipDoc>;

/** The one that was filled last, open as long as the page is. */
let filled: Database | undefined;

/** ms of the library's clips put into a fresh database, and of that replicated to the server. */
export async function firstReplication(server: SyncServer): Promise<number> {
  await filled?.destroy();
  const database: Database = new PouchDB('floor', { adapter: 'idb' });
  filled = database;
  const start = performance.now();
  for await (const clips of clipsInParts())
    await database.bulkDocs(clips.map((clip) => ({ ...clip, _id: clip.id })));
  const { ok } = await PouchDB.replicate(database, remoteAt(server), HOW);
  if (!ok) throw new Error('not all was replicated');
  return performance.now() - start;
}

/** ms of all that the server has replicated into a fresh database. */
export async function joinReplication(server: SyncServer): Promise<number> {
  const database: Database = new PouchDB('floor', { adapter: 'idb' });
  const start = performance.now();
  const { ok } = await PouchDB.replicate(remoteAt(server), database, HOW);
  if (!ok) throw new Error('not all was replicated');
  return performance.now() - start;
}

export async function idleReplication(server: SyncServer): Promise<number> {
  const start = performance.now();
  await bothWays(server);
  return performance.now() - start;
}

export async function editReplication(server: SyncServer, note: string): Promise<number> {
  const database = open();
  const [{ id }] = (await clipsInParts().next()).value ?? [{ id: '' }];
  const start = performance.now();
  const edited = { ...(await database.get(id)), note };
  await database.put(edited);
  await bothWays(server);
  return performance.now() - start;
}

async function bothWays(server: SyncServer): Promise<void> {
  const [database, remote] = [open(), remoteAt(server)];
  await PouchDB.replicate(remote, database, HOW);
  await PouchDB.replicate(database, remote, HOW);
}

function open(): Database {
  if (!filled) throw new Error('nothing was replicated yet');
  return filled;
}

function remoteAt(server: SyncServer): Database {
  const authorization = basicCredentials(server);
  return new PouchDB(server.url, {
    adapter: 'http',
    skip_setup: true,
    fetch: (url, options = {}) => {
      const headers = new Headers(options.headers);
      headers.set('authorization', authorization);
      return fetch(url, { ...options, headers, credentials: 'omit' });
    },
  });
}

async function* clipsInParts(): AsyncGenerator<[{ id: string }, ...{ id: string }[]]> {
  const database = await result(indexedDB.open('digest-clipper'));
  let range: IDBKeyRange | null = null;
  try {
    for (;;) {
      const clips: { id: string }[] = await result(
        database.transaction('clips').objectStore('clips').getAll(range, BATCH),
      );
      const [first, ...others] = clips;
      if (!first) return;
      yield [first, ...others];
      range = IDBKeyRange.lowerBound((others.at(-1) ?? first).id, true);
    }
  } finally {
    database.close();
  }
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
