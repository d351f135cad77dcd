import type { BenchCase } from '../case';
import { startCouch } from '../frame/couch';
import { counted, FIRST_ROUNDS, FIRST_SYNCED, syncPage } from '../frame/sync-page';

export const syncFirst: BenchCase = {
  name: 'sync-first',
  what: `A first sync, ${counted(FIRST_SYNCED)} to the server`,
  floor: 'PouchDB alone: the same put in bulk and replicated',
  unit: 'ms',
  goal: 2,
  rounds: FIRST_ROUNDS,
  prepare: async () => {
    const page = await syncPage(FIRST_SYNCED);
    const measured = async (act: 'firstRound' | 'firstReplication') => {
      // Of its own, so that what one has kept in memory doesn't slow the next.
      const couch = await startCouch();
      try {
        return await page.run(act, await couch.create());
      } finally {
        await couch.close();
      }
    };
    return {
      ours: () => measured('firstRound'),
      floor: () => measured('firstReplication'),
      close: () => page.close(),
    };
  },
};
