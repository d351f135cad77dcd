import type { Clip } from '../../src/core/clip';

/**
 * Runs in a page of the extension, alone: nothing of this module is there. What keeping a clip reads and writes, in both
 * copies, and nothing around it; ms.
 */
export async function keepBare(record: Clip): Promise<number> {
  const stores = ['clips', 'issues', 'styles', 'drafts', 'state', 'tombstones', 'outbox'];
  const open = (name: string) =>
    new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => {
        for (const store of stores) {
          const made = opening.result.createObjectStore(store, { keyPath: 'id' });
          if (store === 'clips') made.createIndex('keys', 'keys', { multiEntry: true });
        }
      };
      opening.onsuccess = () => done(opening.result);
    });
  const begin = (database: IDBDatabase) => {
    const writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const ended = new Promise((done) => {
      writing.oncomplete = done;
    });
    return { writing, ended, store: (name: string) => writing.objectStore(name) };
  };
  const answers = (requests: IDBRequest[]) =>
    Promise.all(
      requests.map(
        (request) =>
          new Promise((done) => {
            request.onsuccess = done;
          }),
      ),
    );
  const [main, copy] = [await open('least'), await open('least-copy')];
  const generation = { id: 'generation', at: 1 };
  const action = { id: 'lastAction', clipId: record.id };
  const used = { id: 'used', tags: record.tags };
  const start = performance.now();
  const one = begin(main);
  await answers([
    one.store('state').get('generation'),
    one.store('state').get('isSyncing'),
    one.store('clips').get(record.id),
    one.store('clips').index('keys').getAll(record.keys[0]),
    one.store('state').get('settings'),
    one.store('styles').getAll(),
    one.store('state').get('used'),
  ]);
  await answers([one.store('issues').get('month:2024-03')]);
  one.store('clips').put(record);
  for (const value of [generation, action, used]) one.store('state').put(value);
  one.writing.commit();
  const other = begin(copy);
  // Two windows' writes may come here in another order.
  await answers([other.store('clips').get(record.id), other.store('state').get('generation')]);
  other.store('clips').put(record);
  for (const value of [generation, action, used]) other.store('state').put(value);
  other.writing.commit();
  await Promise.all([one.ended, other.ended]);
  const took = performance.now() - start;
  main.close();
  copy.close();
  return took;
}
