import type { IDBPTransaction } from 'idb';
import { ExpectedError } from '../core/errors';
import { connectDatabase, connectedDatabase, forgetConnection } from './connection';
import type { Connection, DigestDatabase, State, StoreName } from './database';
import { groupsOf, newGeneration, stampMain } from './generations';
import { noteOwnWrite } from './own-write';
import { type Change, recordWrites } from './recorded-writes';
import { settleCopy } from './settle-copy';
import { isCutOff, transactionError } from './storage-error';
import { noteWrites } from './sync/note-writes';
import { healingHere } from './while-healing';
import { writeCopy } from './write-copy';

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  DigestDatabase,
  StoreName[],
  Mode
>;
export type Reading = Transaction<'readonly'>;
export type Writing = Transaction<'readwrite'>;

/** One read-only transaction. */
export function readStores<Result>(
  names: StoreName[],
  work: (stores: Reading) => Promise<Result>,
): Promise<Result> {
  return run((database) => database.transaction(names, 'readonly'), work);
}

/**
 * One strict transaction, and the same in the second copy: resolves only after both are complete, and stores
 * nothing where `work` throws. `work` awaits nothing but the transaction's own requests.
 */
export function writeStores<Result>(
  names: StoreName[],
  work: (stores: Writing) => Promise<Result>,
): Promise<Result> {
  return writeBoth(names, work, {});
}

/**
 * The same for what reads nothing: `work` makes all its requests before it returns, and both commits are said with
 * them. Nothing more is needed of a window that may be closing at this very key. The disk isn't waited for: the next
 * key's write would stand in line behind it, and be lost with the window; a killed browser loses nothing by it.
 */
export async function writeAtOnce(
  names: StoreName[],
  work: (stores: Writing) => Promise<unknown>,
): Promise<void> {
  await writeBoth(names, work, { isAtOnce: true });
}

/** The same for what comes from other devices: they needn't be told of it. */
export function writeFromSync<Result>(
  names: StoreName[],
  work: (stores: Writing) => Promise<Result>,
): Promise<Result> {
  return writeBoth(names, work, { isFromSync: true });
}

async function writeBoth<Result>(
  names: StoreName[],
  work: (stores: Writing) => Promise<Result>,
  { isAtOnce = false, isFromSync = false },
): Promise<Result> {
  const groups = groupsOf(names);
  const write = { changes: [] as Change[], generation: newGeneration(), groups };
  const isLibrary = groups.includes('library');
  const more: StoreName[] = ['state', 'tombstones', ...(isLibrary ? ['outbox' as const] : [])];
  const scope = [...new Set<StoreName>([...names, ...more])];
  let copied: ReturnType<typeof writeCopy> | undefined;
  let after: string | undefined;
  const written = run(
    (database) =>
      database.transaction(scope, 'readwrite', { durability: isAtOnce ? 'relaxed' : 'strict' }),
    async (stores) => {
      const before = isLibrary ? readState(stores, 'libraryGeneration') : undefined;
      const isNoted = isLibrary && !isFromSync ? readState(stores, 'isSyncing') : undefined;
      const stamped = stampMain(stores, write.groups, write.generation);
      const worked = (async () => work(recordWrites(stores, write.changes)))();
      if (isAtOnce) {
        stores.commit();
        copied = writeCopy(write);
      }
      const [result, last, isSyncing] = await Promise.all([worked, before, isNoted, stamped]);
      if (isSyncing) await noteWrites(stores, write.changes);
      // The commit is on its way: the copy's goes beside it.
      copied ??= writeCopy(write);
      after = last?.write;
      return result;
    },
  );
  const result = await settleCopy(written, () => copied, write);
  if (isLibrary) noteOwnWrite({ ...write, after });
  return result;
}

async function run<Mode extends 'readonly' | 'readwrite', Result>(
  begin: (database: Connection) => Transaction<Mode>,
  work: (stores: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  const stores = await beginConnected(begin);
  const ended = Promise.allSettled([stores.done]);
  const [outcome] = await Promise.allSettled([workOrAbort(stores, work)]);
  // What was read is read: to hear of the end would take one more turn of the page.
  if (outcome.status === 'fulfilled' && stores.mode === 'readonly') return outcome.value;
  const [end] = await ended;
  if (outcome.status === 'rejected')
    throw await whyCutOff(transactionError(causeOf(outcome.reason, end)));
  if (end.status === 'rejected') throw await whyCutOff(transactionError(end.reason));
  return outcome.value;
}

/** The browser closed the connection under it: what keeps it from being opened again is the better answer. */
async function whyCutOff(error: unknown): Promise<unknown> {
  if (!isCutOff(error)) return error;
  return connectDatabase().then(
    () => error,
    (why: unknown) => why,
  );
}

/** A connection that the browser has closed may not have told yet: it is opened anew, once. */
async function beginConnected<Stores>(begin: (database: Connection) => Stores): Promise<Stores> {
  const database = connectedDatabase() ?? (await connectDatabase());
  const healing = healingHere();
  if (healing) await healing;
  try {
    return begin(database);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    forgetConnection();
    return begin(await connectDatabase());
  }
}

async function workOrAbort<Mode extends 'readonly' | 'readwrite', Result>(
  stores: Transaction<Mode>,
  work: (stores: Transaction<Mode>) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(stores);
  } catch (error) {
    abortUnlessOver(stores);
    throw error;
  }
}

function abortUnlessOver(stores: { abort: () => void }): void {
  try {
    stores.abort();
  } catch (error) {
    // A failed request has aborted it already.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

/** A request cut off by an abort says only "AbortError"; the transaction says why. */
function causeOf(reason: unknown, end: PromiseSettledResult<void>): unknown {
  if (reason instanceof ExpectedError || !(reason instanceof DOMException)) return reason;
  return reason.name === 'AbortError' && end.status === 'rejected' ? end.reason : reason;
}

export async function readState<Key extends keyof State>(
  stores: Reading | Writing,
  key: Key,
): Promise<State[Key] | undefined> {
  const record = await stores.objectStore('state').get(key);
  // The schema can't say that the value's form goes by the record's key; writeState holds it.
  return record?.value as State[Key] | undefined;
}

export async function writeState<Key extends keyof State>(
  stores: Writing,
  key: Key,
  value: State[Key],
): Promise<void> {
  await stores.objectStore('state').put({ key, value });
}
