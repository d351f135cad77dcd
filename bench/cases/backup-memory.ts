import type { BenchCase } from '../case';
import { backupFile } from '../data/backup';
import { patientBrowser } from '../frame/patient-browser';
import { peakMemory } from '../frame/peak-memory';
import { backUp, openRestore, restoreFile } from '../frame/restore-file';
import { temporaryFile } from '../frame/temporary-file';

const COUNT = 100_000;

export const backupMemory: BenchCase = {
  name: 'backup-memory',
  what: 'Peak growth of the page process, 100,000 clips backed up',
  floor: 'the size of the file, against resident memory (RSS)',
  unit: 'MB',
  goal: 3,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('backup.json', backupFile(COUNT));
    const rig = await patientBrowser();
    await restoreFile(await openRestore(rig), file.path);
    return {
      ours: async () => {
        const page = await openRestore(rig);
        const added = await peakMemory(page, () => backUp(page));
        await page.close();
        return added;
      },
      floor: () => file.size,
      close: async () => {
        await rig.close();
        file.remove();
      },
    };
  },
};
