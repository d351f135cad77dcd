import type { BenchCase } from '../case';
import { counted, SYNCED } from '../frame/sync-page';
import { syncedPage } from '../frame/synced-page';

export const syncIdle: BenchCase = {
  name: 'sync-idle',
  what: `A round with nothing new, ${counted(SYNCED)} in sync`,
  floor: 'PouchDB alone: replicated both ways',
  unit: 'ms',
  goal: 2,
  rounds: 15,
  prepare: async () => {
    const { run, ours, alone, close } = await syncedPage();
    return {
      ours: () => run('idleRound', ours),
      floor: () => run('idleReplication', alone),
      close,
    };
  },
};
