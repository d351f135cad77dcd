import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CouchDatabase, type CouchServer, startServer } from './couch-server';
import { type Device, startDevice } from './devices';

let server: CouchServer;
let database: CouchDatabase;
let here: Device;
let there: Device;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Two devices that have one clip, and nothing to tell each other. */
beforeEach(async () => {
  database = await server.create();
  here = await startDevice();
  there = await startDevice();
  for (const device of [here, there]) await device.tell('begin', { skew: 0, seed: 1, share: 0 });
  await here.tell('clip', { id: 'clip-0', text: 'one' });
  for (const device of [here, there, here]) await round(device);
  return () => Promise.all([here.end(), there.end()]);
});

const round = (device: Device) => device.tell('sync', database.server);

async function costOf(device: Device, work: () => Promise<unknown>) {
  const before = await device.tell('counts');
  await work();
  const after = await device.tell('counts');
  return {
    requests: after.requests - before.requests,
    openings: after.openings - before.openings,
  };
}

test('a round with nothing new asks the server once, and leaves the mirror alone', async () => {
  await here.tell('dropMirror');
  expect(await costOf(here, () => round(here))).toEqual({ requests: 1, openings: 0 });
});

test('what was written here goes to the server', async () => {
  await here.tell('clip', { id: 'clip-1', text: 'two' });
  expect(await round(here)).toMatchObject({ sent: 1 });
});

test('what another device sent comes in', async () => {
  await there.tell('clip', { id: 'clip-1', text: 'two' });
  await round(there);
  expect(await round(here)).toMatchObject({ received: 1 });
});

test('what another device sent while this one did comes in with the next round', async () => {
  await there.tell('clip', { id: 'clip-1', text: 'two' });
  await here.tell('clip', { id: 'clip-2', text: 'three' });
  await Promise.all([round(here), round(there)]);
  await round(here);
  expect((await here.tell('library')).clips.map(({ id }) => id)).toEqual([
    'clip-0',
    'clip-1',
    'clip-2',
  ]);
});

test('a database that was made anew gets all again', async () => {
  await database.empty();
  expect(await round(here)).toMatchObject({ sent: 1 });
});

test('a mirror that the writer has rebuilt is rebuilt at once', async () => {
  await here.tell('rebuild');
  const { requests, openings } = await costOf(here, () => round(here));
  expect(requests).toBeGreaterThan(1);
  expect(openings).toBe(1);
});
