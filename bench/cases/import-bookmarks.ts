import type { BenchCase } from '../case';
import { bookmarksFile } from '../data/bookmarks';
import { importFile } from '../frame/import-file';
import { patientBrowser } from '../frame/patient-browser';
import { temporaryFile } from '../frame/temporary-file';
import { holdClips, putAllTwice } from '../in-page/library';

const COUNT = 100_000;

export const importBookmarks: BenchCase = {
  name: 'import-bookmarks',
  what: '100,000 bookmarks read, compared and stored',
  floor: 'a bulk put of the same records into both copies',
  unit: 'ms',
  goal: 2,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('bookmarks.html', bookmarksFile(COUNT));
    const beside = await patientBrowser();
    await importFile(beside, file.path);
    await beside.evaluateInExtension(holdClips);
    return {
      ours: async () => {
        const rig = await patientBrowser();
        const took = await importFile(rig, file.path);
        await rig.close();
        return took;
      },
      floor: () => beside.evaluateInExtension(putAllTwice, false),
      close: async () => {
        await beside.close();
        file.remove();
      },
    };
  },
};
