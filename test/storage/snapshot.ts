/** A database as the release of that version left it (scripts/database-snapshot.ts). */
export interface DatabaseSnapshot {
  version: number;
  stores: StoreSnapshot[];
}

export interface StoreSnapshot {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string; multiEntry: boolean }[];
  records: object[];
}

/** With nothing of today's code. */
export function restoreSnapshot(
  name: string,
  { version, stores }: DatabaseSnapshot,
): Promise<void> {
  return open(name, version, ({ result: database }) => {
    for (const { name, keyPath, indexes, records } of stores) {
      const store = database.createObjectStore(name, { keyPath });
      for (const { name, keyPath, multiEntry } of indexes)
        store.createIndex(name, keyPath, { multiEntry });
      for (const record of records) store.put(record);
    }
  }).then((database) => database.close());
}

/** Of whatever version is there. */
export async function takeSnapshot(name: string): Promise<DatabaseSnapshot> {
  const database = await open(name);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((name) => {
        const { keyPath, multiEntry } = store.index(name);
        return { name, keyPath: String(keyPath), multiEntry };
      });
      const records = await answer(store.getAll());
      return { name, keyPath: String(store.keyPath), indexes, records };
    }),
  );
  database.close();
  return { version: database.version, stores };
}

function open(
  name: string,
  version?: number,
  upgrade?: (request: IDBOpenDBRequest) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade?.(request);
  return answer(request);
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
