import type { BenchCase } from '../case';
import { counted, SYNCED } from '../frame/sync-page';
import { syncedPage } from '../frame/synced-page';

export const syncEdit: BenchCase = {
  name: 'sync-edit',
  what: `An edit and its round, ${counted(SYNCED)} in sync`,
  floor: 'PouchDB alone: a put, replicated both ways',
  unit: 'ms',
  goal: 2,
  rounds: 15,
  prepare: async () => {
    const { run, ours, alone, close } = await syncedPage();
    return {
      ours: (round) => run('editRound', ours, `Note ${round}`),
      // The second of a round is another edit too.
      floor: (round) => run('editReplication', alone, `Note ${round} of ${performance.now()}`),
      close,
    };
  },
};
