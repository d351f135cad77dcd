declare global {
  interface Window {
    releaseClips?: () => void;
  }
}

/** They run in a page of the extension, alone: nothing of this module is there. */

/** Whatever writes clips, or reads them too, waits until they are released. */
export function holdClips(mode: IDBTransactionMode = 'readonly'): Promise<void> {
  return new Promise((held) => {
    const opening = indexedDB.open('digest-clipper');
    opening.onsuccess = () => {
      const clips = opening.result.transaction('clips', mode).objectStore('clips');
      let isHeld = true;
      const hold = () => {
        if (isHeld) clips.count().onsuccess = hold;
        else opening.result.close();
      };
      window.releaseClips = () => {
        isHeld = false;
      };
      hold();
      held();
    };
  });
}

export function emptyClips(): Promise<void> {
  return new Promise((emptied) => {
    const opening = indexedDB.open('digest-clipper');
    opening.onsuccess = () => {
      const write = opening.result.transaction('clips', 'readwrite');
      write.objectStore('clips').clear();
      write.oncomplete = () => {
        opening.result.close();
        emptied();
      };
    };
  });
}
