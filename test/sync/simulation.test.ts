import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultSeeds } from '../faults/seeds';
import { type CouchServer, startServer } from './couch-server';
import { startDevice } from './devices';
import { simulate } from './simulation';

let server: CouchServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each(faultSeeds())(
  'three devices lose nothing and come to the same, seed %i',
  async (seed) => {
    const devices = [startDevice(), startDevice(), startDevice()];
    try {
      const run = await simulate(devices, await server.create(), seed);
      const { losses, differences, ...counts } = run;
      console.log(JSON.stringify({ ...counts, losses: losses.length }));
      const replay = `FAULT_SEED=${seed} npx vitest run --project unit test/sync/simulation.test.ts`;
      const wrong = [...losses, ...differences];
      expect(wrong.length > 0 ? [...wrong, replay] : []).toEqual([]);
    } finally {
      for (const device of devices) await device.end();
    }
  },
);
