import { type Clip, newClip } from '../../src/core/clip';

/** A clip of March 2024; later ones stand further down. */
export function clipNamed(title: string, at: number, some: Partial<Clip> = {}): Clip {
  const fields = {
    url: `https://example.org/${title.toLowerCase()}`,
    title,
    note: `, about ${title.toLowerCase()}`,
    quotes: [],
    highlight: false,
    tags: [],
    related: [],
  };
  const now = Date.UTC(2024, 2, 4, 12, at);
  const id = `018e0000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  return { ...newClip(fields, { id, now, utcOffset: 0, revision: '1-made' }), ...some };
}

/** Runs in a page of the extension, whose database is there once a page of it was open. */
export function putRecords(records: object[], store = 'clips'): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('digest-clipper');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction(store, 'readwrite');
      for (const record of records) writing.objectStore(store).put(record);
      writing.oncomplete = () => {
        database.close();
        done();
      };
      writing.onerror = () => fail(writing.error);
    };
  });
}
