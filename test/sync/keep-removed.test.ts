import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CouchDatabase, type CouchServer, startServer } from './couch-server';
import { type Device, startDevice } from './devices';

let server: CouchServer;
let database: CouchDatabase;
let devices: Device[];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  database = await server.create();
  devices = await Promise.all([startDevice(), startDevice()]);
  for (const [at, device] of devices.entries())
    await device.tell('begin', { skew: 0, seed: at, share: 0 });
  const [one, other] = both();
  for (const id of IDS) await one.tell('clip', { id, text: `text of ${id}` });
  await sync(one);
  await sync(other);
});
afterEach(() => Promise.all(devices.map((device) => device.end())));

const IDS = Array.from({ length: 6 }, (_, at) => `clip-${at}`);
const both = () => devices as [Device, Device];
const sync = (device: Device, options: object = {}) =>
  device.tell('sync', { ...database.server, ...options });
const inUse = async (device: Device) => {
  const { clips } = await device.tell('library');
  return clips.filter(({ deletedAt }) => deletedAt === undefined).map(({ id }) => id);
};
const remove = (device: Device, pick: number) =>
  device.tell('edit', { store: 'clips', pick, changes: { set: { deletedAt: 5 } } });
async function removeFour(device: Device): Promise<void> {
  for (let pick = 0; pick < 4; pick++) await remove(device, pick);
}
const question = (side: string) => ({ question: { side, removes: 4, of: 6 } });

describe('the writer keeps', () => {
  test('what the server has in the trash', async () => {
    const [one, other] = both();
    await removeFour(one);
    expect(await sync(one)).toMatchObject(question('server'));
    await sync(one, { allowRemoval: 'server' });
    expect(await inUse(one)).toHaveLength(2);
    expect(await sync(other)).toMatchObject(question('here'));
    expect(await inUse(other)).toEqual(IDS);
    const kept = await sync(other, { keepRemoval: 'here' });
    expect(kept).not.toHaveProperty('question');
    expect(await inUse(other)).toEqual(IDS);
    expect(await sync(one)).toMatchObject({ conflicts: 0 });
    expect(await inUse(one)).toEqual(IDS);
    expect(await sync(other)).toMatchObject({ sent: 0, received: 0, conflicts: 0 });
  });

  test('what was deleted for good there', async () => {
    const [one, other] = both();
    await removeFour(one);
    for (let gone = 0; gone < 4; gone++) await one.tell('purge', { pick: 0 });
    await sync(one, { allowRemoval: 'server' });
    expect(await sync(other)).toMatchObject(question('here'));
    await sync(other, { keepRemoval: 'here' });
    expect(await inUse(other)).toEqual(IDS);
    await sync(one);
    expect(await inUse(one)).toEqual(IDS);
  });

  test.each([false, true])(
    'what the server has and this device removed, for good: %s',
    async (isForGood) => {
      const [one, other] = both();
      await removeFour(one);
      if (isForGood) for (let gone = 0; gone < 4; gone++) await one.tell('purge', { pick: 0 });
      expect(await sync(one)).toMatchObject(question('server'));
      expect(await sync(one, { keepRemoval: 'server' })).not.toHaveProperty('question');
      expect(await inUse(one)).toEqual(IDS);
      expect(await sync(other)).toMatchObject({ conflicts: 0 });
      expect(await inUse(other)).toEqual(IDS);
      expect(await sync(one)).toMatchObject({ sent: 0, received: 0, conflicts: 0 });
    },
  );
});

describe('asked about both sides', () => {
  /** Three are removed there, three others here. */
  beforeEach(async () => {
    const [one, other] = both();
    for (const pick of [0, 1, 2]) await remove(one, pick);
    await sync(one, { allowRemoval: 'server' });
    for (const pick of [3, 4, 5]) await remove(other, pick);
    expect(await sync(other)).toMatchObject({ question: { side: 'here', removes: 3 } });
  });

  test('the writer has both go', async () => {
    const [one, other] = both();
    const next = await sync(other, { allowRemoval: 'here' });
    expect(next).toMatchObject({ question: { side: 'server', removes: 3 } });
    expect(await sync(other, { allowRemoval: 'server' })).not.toHaveProperty('question');
    await sync(one, { allowRemoval: 'here' });
    for (const device of [one, other]) expect(await inUse(device)).toEqual([]);
  });

  test('the writer keeps both', async () => {
    const [one, other] = both();
    const next = await sync(other, { keepRemoval: 'here' });
    expect(next).toMatchObject({ question: { side: 'server', removes: 3 } });
    expect(await sync(other, { keepRemoval: 'server' })).not.toHaveProperty('question');
    await sync(one);
    for (const device of [one, other]) expect(await inUse(device)).toEqual(IDS);
  });
});
