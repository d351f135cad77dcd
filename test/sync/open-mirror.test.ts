import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CouchServer, startServer } from './couch-server';
import { startDevice } from './devices';

let server: CouchServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** With each opening PouchDB counts all documents: seconds of a large library’s every round. */
test('the mirror is opened once for all rounds of a page', async () => {
  const device = await startDevice();
  try {
    await device.tell('begin', { skew: 0, seed: 1, share: 0 });
    const database = await server.create();
    const round = () => device.tell('sync', database.server);
    await device.tell('clip', { id: 'clip-0', text: 'text' });
    expect(await round()).toMatchObject({ sent: 1 });
    const { openings } = await device.tell('counts');
    expect(openings).toBeGreaterThan(0);
    await device.tell('clip', { id: 'clip-1', text: 'text' });
    expect(await round()).toMatchObject({ sent: 1 });
    expect(await round()).toMatchObject({ sent: 0 });
    expect(await device.tell('counts')).toMatchObject({ openings });
    await device.tell('dropMirror');
    await device.tell('clip', { id: 'clip-2', text: 'text' });
    expect(await round()).toMatchObject({ sent: 1, conflicts: 0 });
  } finally {
    await device.end();
  }
});
