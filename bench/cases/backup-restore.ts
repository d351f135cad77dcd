import type { BenchCase } from '../case';
import { backupFile } from '../data/backup';
import { patientBrowser } from '../frame/patient-browser';
import { backUp, openRestore, restoreFile } from '../frame/restore-file';
import { temporaryFile } from '../frame/temporary-file';
import { holdClips, putAllTwice } from '../in-page/library';

const COUNT = 100_000;

export const backupRestore: BenchCase = {
  name: 'backup-restore',
  what: 'A backup of 100,000 clips restored, and made again',
  floor: 'the clips to JSON and back, a bulk put into both copies',
  unit: 'ms',
  goal: 2,
  rounds: 3,
  prepare: async () => {
    const file = temporaryFile('backup.json', backupFile(COUNT));
    const beside = await patientBrowser();
    await restoreFile(await openRestore(beside), file.path);
    await beside.evaluateInExtension(holdClips);
    return {
      ours: async () => {
        const rig = await patientBrowser();
        const page = await openRestore(rig);
        const restored = await restoreFile(page, file.path);
        const backedUp = await backUp(page);
        await rig.close();
        return restored + backedUp;
      },
      floor: () => beside.evaluateInExtension(putAllTwice, true),
      close: async () => {
        await beside.close();
        file.remove();
      },
    };
  },
};
