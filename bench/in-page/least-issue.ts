/** Both run in the digest page, alone: nothing of this module is there. */

interface Kept {
  firstRows?: Element;
}

/** Keeps what the page draws of an issue at first: the rows that a window shows, and the days with room for the others. */
export function keepFirstRows(): void {
  const rows = Math.ceil(innerHeight / 32);
  const tree = document.querySelector('[role=tree]')?.cloneNode(true);
  if (!(tree instanceof Element)) return;
  for (const row of [...tree.querySelectorAll('[role=treeitem]')].slice(rows)) row.remove();
  tree.classList.add('is-coming');
  (globalThis as Kept).firstRows = tree;
}

/** Reads the month, then shows those rows in the place of what is there, as they are; ms until that has been drawn. */
export async function showBare(month: string): Promise<number> {
  const opening = indexedDB.open('digest-clipper');
  const database = await new Promise<IDBDatabase>((done) => {
    opening.onsuccess = () => done(opening.result);
  });
  const start = performance.now();
  const range = IDBKeyRange.bound(`${month}-01`, `${month}-31`);
  const reading = database.transaction('clips').objectStore('clips').index('day').getAll(range);
  await new Promise((done) => {
    reading.onsuccess = done;
  });
  const rows = (globalThis as Kept).firstRows?.cloneNode(true);
  if (rows) document.querySelector('[role=tree]')?.replaceWith(rows);
  await new Promise<void>((done) => {
    // A message after a frame's callbacks comes when the frame is drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(undefined);
    });
  });
  const took = performance.now() - start;
  database.close();
  return took;
}
