import { type LibraryEntry, libraryEntries } from '../core/library';
import { readCadence } from './cadence';
import { readStores } from './transaction';

/** All clips, in an issue or not, the newest first: the one read whose cost goes by the library. */
export async function readLibrary(): Promise<LibraryEntry[]> {
  const { clips, issues, cadence } = await readStores(
    ['clips', 'issues', 'styles', 'state'],
    async (stores) => {
      const [clips, issues, cadence] = await Promise.all([
        stores.objectStore('clips').getAll(),
        stores.objectStore('issues').getAll(),
        readCadence(stores),
      ]);
      return { clips, issues, cadence };
    },
  );
  return libraryEntries(clips, issues, cadence);
}
