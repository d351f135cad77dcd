import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CouchServer, startServer } from './couch-server';
import { startDevice } from './devices';

let server: CouchServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/**
 * PouchDB goes on with what it had begun. A mark of how far it came, put late on a server that was set back to a backup
 * meanwhile, would keep what is written there from ever being read.
 */
test('a round that has failed asks nothing any more', async () => {
  const device = await startDevice();
  try {
    await device.tell('begin', { skew: 0, seed: 1, share: 0.2 });
    const database = await server.create();
    let failed = 0;
    for (let round = 0; round < 60; round++) {
      await device.tell('clip', { id: `clip-${round}`, text: `text ${round}` });
      const report = await device.tell('sync', database.server);
      if (!('failed' in report)) continue;
      failed++;
      const { requests } = await device.tell('counts');
      await new Promise((done) => setTimeout(done, 60));
      expect(await device.tell('counts')).toMatchObject({ requests });
    }
    expect(failed).toBeGreaterThan(20);
  } finally {
    await device.end();
  }
});
