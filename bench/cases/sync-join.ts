import type { BenchCase } from '../case';
import { startCouch } from '../frame/couch';
import { patientBrowser } from '../frame/patient-browser';
import { counted, FIRST_SYNCED, syncPage, syncPageIn } from '../frame/sync-page';

export const syncJoin: BenchCase = {
  name: 'sync-join',
  what: `A second device’s first sync, ${counted(FIRST_SYNCED)}`,
  floor: 'PouchDB alone: replicated, and nothing made of it',
  unit: 'ms',
  goal: 3,
  rounds: 3,
  prepare: async () => {
    const couch = await startCouch();
    const server = await couch.create();
    const first = await syncPage(FIRST_SYNCED);
    await first.run('firstRound', server);
    await first.close();
    const measured = async (act: 'joinRound' | 'joinReplication') => {
      const page = await syncPageIn(await patientBrowser());
      const took = await page.run(act, server);
      await page.close();
      return took;
    };
    return {
      ours: () => measured('joinRound'),
      floor: () => measured('joinReplication'),
      close: () => couch.close(),
    };
  },
};
