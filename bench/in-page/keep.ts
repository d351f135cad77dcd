import type { Clip } from '../../src/core/clip';

/** Both run in a page of the extension, alone: nothing of this module is there. */

/** Presses Ctrl+Enter in the popup; ms until it says where the clip went. */
export async function keepInPopup(): Promise<number> {
  const status = document.querySelector('[role=status]');
  const start = performance.now();
  const said = new Promise<number>((done) => {
    const watching = new MutationObserver(() => {
      if (!status?.textContent?.startsWith('Clipped')) return;
      watching.disconnect();
      done(performance.now() - start);
    });
    watching.observe(document, { subtree: true, childList: true, characterData: true });
  });
  const isMac = /^Mac/.test(navigator.platform);
  const keys = { key: 'Enter', ctrlKey: !isMac, metaKey: isMac, bubbles: true };
  document.querySelector('#note')?.dispatchEvent(new KeyboardEvent('keydown', keys));
  return said;
}

/** One strict put after the other, each into a database of its own with nothing else in it; ms. */
export async function putTwice(record: Clip): Promise<number> {
  const open = (name: string) =>
    new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore('clips', { keyPath: 'id' });
      opening.onsuccess = () => done(opening.result);
    });
  const put = (database: IDBDatabase) =>
    new Promise((done) => {
      const writing = database.transaction('clips', 'readwrite', { durability: 'strict' });
      writing.objectStore('clips').put(record);
      writing.oncomplete = done;
    });
  const [main, copy] = [await open('floor'), await open('floor-copy')];
  const start = performance.now();
  await put(main);
  await put(copy);
  const took = performance.now() - start;
  main.close();
  copy.close();
  return took;
}
