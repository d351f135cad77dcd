/** Both run in the digest page, alone: nothing of this module is there. */

/** Leads to the month's issue; ms until a frame with its first rows, or with so many of them, has been drawn. */
export async function showIssue(month: string, count = 1): Promise<number> {
  const start = performance.now();
  const before = document.querySelector('[role=treeitem]')?.getAttribute('data-clip');
  const isShown = () => {
    const rows = document.querySelectorAll('[role=treeitem]');
    return rows.length >= count && rows[0]?.getAttribute('data-clip') !== before;
  };
  location.hash = `#issue=month:${month}`;
  await new Promise<void>((done) => {
    const watching = new MutationObserver(() => {
      if (!isShown()) return;
      watching.disconnect();
      // A message after a frame's callbacks comes when the frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(undefined);
      });
    });
    watching.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return performance.now() - start;
}

export async function readMonth(month: string): Promise<number> {
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
  const took = performance.now() - start;
  database.close();
  return took;
}
