import type { BenchCase } from '../case';
import { startCouch } from '../frame/couch';
import { peakMemory } from '../frame/peak-memory';
import { counted, FIRST_ROUNDS, FIRST_SYNCED, syncPage } from '../frame/sync-page';

export const syncMemory: BenchCase = {
  name: 'sync-memory',
  what: `Peak growth of the process, ${counted(FIRST_SYNCED)} first synced`,
  floor: 'the same of PouchDB alone, put in bulk and replicated',
  unit: 'MB',
  goal: 1.5,
  rounds: FIRST_ROUNDS,
  prepare: async () => {
    const measured = async (act: 'firstRound' | 'firstReplication') => {
      const couch = await startCouch();
      const page = await syncPage(FIRST_SYNCED);
      const server = await couch.create();
      const added = await peakMemory(page.page, () => page.run(act, server));
      await page.close();
      await couch.close();
      return added;
    };
    return { ours: () => measured('firstRound'), floor: () => measured('firstReplication') };
  },
};
