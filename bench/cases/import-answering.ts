import type { BenchCase } from '../case';
import { bookmarksFile } from '../data/bookmarks';
import { chooseImport, openImport } from '../frame/import-file';
import { longestTask } from '../frame/longest-task';
import { patientBrowser } from '../frame/patient-browser';
import { temporaryFile } from '../frame/temporary-file';

const COUNT = 100_000;
const AT_MOST = 50;

export const importAnswering: BenchCase = {
  name: 'import-answering',
  what: 'The longest task of the page meanwhile',
  floor: 'the 50 ms in which it is to answer',
  unit: 'ms',
  goal: 1,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('bookmarks.html', bookmarksFile(COUNT));
    return {
      ours: async () => {
        const rig = await patientBrowser();
        const page = await openImport(rig);
        const longest = await longestTask(page, () => chooseImport(page, file.path));
        await rig.close();
        return longest;
      },
      floor: () => AT_MOST,
      close: async () => file.remove(),
    };
  },
};
