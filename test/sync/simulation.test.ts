import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportRun, troubles } from '../faults/report';
import { faultSeeds } from '../faults/seeds';
import { type CouchServer, startServer } from './couch-server';
import { startDevice } from './devices';
import { simulate } from './simulation';

const NAME = 'three devices lose nothing and come to the same';

let server: CouchServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** They wait for each other more than they work. */
const PATIENCE_MS = 600_000;

test.concurrent.each(faultSeeds(5))(`${NAME}, seed %i`, { timeout: PATIENCE_MS }, async (seed) => {
  const devices = await Promise.all([startDevice(), startDevice(), startDevice()]);
  try {
    const run = await simulate(devices, await server.create(), seed);
    const { losses, differences, dropped } = run;
    console.log(JSON.stringify({ ...run, losses: losses.length, differences: differences.length }));
    const report = {
      ...{ file: 'test/sync/simulation.test.ts', test: NAME, project: 'unit-alone' as const, seed },
      ...{ faults: dropped, losses, doubles: differences },
    };
    reportRun(report);
    expect(troubles(report)).toEqual([]);
  } finally {
    for (const device of devices) await device.end();
  }
});
