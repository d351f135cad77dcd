import type { Clip } from '../../src/core/clip';

/** Each runs in a page of the extension, alone: nothing of this module is there. */

declare const window: { isSaid?: Promise<number>; records?: Clip[] };

/**
 * From a file being chosen on, presses a button as soon as it is offered. What `untilSaid` waits for is there
 * before anything begins.
 */
export function watchChosenFile(button: string, said: string): void {
  let start = 0;
  let isPressed = false;
  addEventListener(
    'change',
    () => {
      start = performance.now();
    },
    { capture: true, once: true },
  );
  window.isSaid = new Promise((done) => {
    new MutationObserver((_, watch) => {
      const offered = document.querySelector<HTMLElement>(button);
      if (offered && !isPressed) {
        isPressed = true;
        offered.click();
      }
      const statuses = [...document.querySelectorAll('[role=status]')];
      if (!statuses.some((status) => status.textContent?.startsWith(said))) return;
      watch.disconnect();
      done(performance.now() - start);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** ms. */
export function untilSaid(): number | Promise<number> {
  return window.isSaid ?? 0;
}

/** Presses it; ms until a status says that. */
export function pressUntilSaid(button: string, said: string): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLElement>(button)?.click();
  return new Promise((done) => {
    new MutationObserver((_, watch) => {
      const statuses = [...document.querySelectorAll('[role=status]')];
      if (!statuses.some((status) => status.textContent?.startsWith(said))) return;
      watch.disconnect();
      done(performance.now() - start);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What `putAllTwice` puts: all clips that the library has by now. */
export async function holdClips(): Promise<void> {
  const opening = indexedDB.open('digest-clipper');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const reading = database.transaction('clips').objectStore('clips').getAll();
  await new Promise((done) => {
    reading.onsuccess = done;
  });
  window.records = reading.result;
  database.close();
}

/** All in one strict write into a store with our indexes, then in one into a second copy; ms. */
export async function putAllTwice(isThroughJson: boolean): Promise<number> {
  const records = window.records ?? [];
  const open = (name: string) =>
    new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => {
        const clips = opening.result.createObjectStore('clips', { keyPath: 'id' });
        if (name === 'floor-copy') return;
        for (const key of ['day', 'parent', 'issue', 'deletedAt']) clips.createIndex(key, key);
        clips.createIndex('keys', 'keys', { multiEntry: true });
      };
      opening.onsuccess = () => done(opening.result);
    });
  const put = (database: IDBDatabase, all: Clip[]) =>
    new Promise((done) => {
      const writing = database.transaction('clips', 'readwrite', { durability: 'strict' });
      for (const record of all) writing.objectStore('clips').put(record);
      writing.oncomplete = done;
    });
  const databases = [await open('floor'), await open('floor-copy')];
  const start = performance.now();
  const given = isThroughJson
    ? JSON.parse(await new Blob([JSON.stringify(records)]).text())
    : records;
  for (const database of databases) await put(database, given);
  const took = performance.now() - start;
  for (const database of databases) {
    database.close();
    await new Promise((done) => {
      indexedDB.deleteDatabase(database.name).onsuccess = done;
    });
  }
  return took;
}
