import type { BenchCase } from '../case';
import { bookmarksFile } from '../data/bookmarks';
import { chooseImport, openImport } from '../frame/import-file';
import { patientBrowser } from '../frame/patient-browser';
import { peakMemory } from '../frame/peak-memory';
import { temporaryFile } from '../frame/temporary-file';

const COUNT = 100_000;

export const importMemory: BenchCase = {
  name: 'import-memory',
  what: 'Peak growth of the page process, 100,000 links imported',
  floor: 'the size of the file, against resident memory (RSS)',
  unit: 'MB',
  goal: 3,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('bookmarks.html', bookmarksFile(COUNT));
    return {
      ours: async () => {
        const rig = await patientBrowser();
        const page = await openImport(rig);
        const added = await peakMemory(page, () => chooseImport(page, file.path));
        await rig.close();
        return added;
      },
      floor: () => file.size,
      close: async () => file.remove(),
    };
  },
};
