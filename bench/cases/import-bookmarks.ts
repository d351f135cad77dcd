import { launch } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { bookmarksFile } from '../data/bookmarks';
import { importFile } from '../frame/import-file';
import { temporaryFile } from '../frame/temporary-file';
import { holdClips, putAllTwice } from '../in-page/library';

const COUNT = 5_000;

export const importBookmarks: BenchCase = {
  name: 'import-bookmarks',
  what: '5,000 bookmarks read, compared and stored',
  floor: 'a bulk put of the same records into both copies',
  unit: 'ms',
  goal: 2,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('bookmarks.html', bookmarksFile(COUNT));
    const beside = await launch('chromium');
    await importFile(beside, file.path);
    await beside.evaluateInExtension(holdClips);
    return {
      ours: async () => {
        const rig = await launch('chromium');
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
