import type { BenchCase } from '../case';
import { backupFile } from '../data/backup';
import { patientBrowser } from '../frame/patient-browser';
import { peakMemory } from '../frame/peak-memory';
import { openRestore, restoreFile } from '../frame/restore-file';
import { temporaryFile } from '../frame/temporary-file';

const COUNT = 100_000;

export const restoreMemory: BenchCase = {
  name: 'restore-memory',
  what: 'Peak growth of the page process, 100,000 clips restored',
  floor: 'the size of the file, against resident memory (RSS)',
  unit: 'MB',
  goal: 3,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('backup.json', backupFile(COUNT));
    return {
      ours: async () => {
        const rig = await patientBrowser();
        const page = await openRestore(rig);
        const added = await peakMemory(page, () => restoreFile(page, file.path));
        await rig.close();
        return added;
      },
      floor: () => file.size,
      close: async () => file.remove(),
    };
  },
};
