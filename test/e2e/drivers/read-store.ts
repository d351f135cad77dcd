/** Runs in a page of the extension. Opens without a version and never creates or upgrades. */
export function readStore(databaseName: string, storeName: string): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(databaseName);
    // There is none: to go on would make an empty one.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => (opening.error?.name === 'AbortError' ? done([]) : fail(opening.error));
    opening.onsuccess = () => {
      const database = opening.result;
      const close = (records: unknown[]) => {
        database.close();
        done(records);
      };
      if (!database.objectStoreNames.contains(storeName)) return close([]);
      const reading = database.transaction(storeName).objectStore(storeName).getAll();
      reading.onsuccess = () => close(reading.result);
      reading.onerror = () => fail(reading.error);
    };
  });
}
