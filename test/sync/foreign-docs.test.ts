import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tracedAnew } from '../../src/core/traced';
import { newStamp } from '../../src/storage/stamp';
import { readDoc } from '../../src/sync/readable';
import { canonicalDoc } from '../../src/sync/write-docs';
import { type CouchDatabase, type CouchServer, startServer } from './couch-server';
import { type Device, startDevice } from './devices';
import { clipOf } from './records';

let server: CouchServer;
let database: CouchDatabase;
let device: Device;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  database = await server.create();
  device = await startDevice();
  await device.tell('begin', { skew: 0, seed: 1, share: 0 });
  await device.tell('clip', { id: 'own', text: 'text' });
  await sync();
});
afterEach(() => device.end());

const sync = (options: object = {}) => device.tell('sync', { ...database.server, ...options });
const ids = async () => (await device.tell('library')).clips.map(({ id }) => id);

interface Doc {
  _rev?: string;
  revision: unknown;
  record: object;
  first: unknown;
  changed: unknown;
}

function ask(id: string, init: { method?: string; body?: string } = {}): Promise<Response> {
  const { url, user, password } = database.server;
  const authorization = `Basic ${btoa(`${user}:${password}`)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(`${url}/${encodeURIComponent(`clips/${id}`)}`, { headers, ...init });
}

const docOf = async (id: string): Promise<Doc> => (await ask(id)).json();

async function put(id: string, body: string): Promise<Doc> {
  expect((await ask(id, { method: 'PUT', body })).ok).toBe(true);
  return docOf(id);
}

/** One that this version could have written, but for what is done to its text. */
async function putLike(id: string, text: (doc: Doc) => string): Promise<Doc> {
  const { revision, record, first, changed } = await docOf('own');
  return put(id, text({ revision, record: { ...record, id }, first, changed }));
}

const json = (change: (doc: Doc) => object) => (doc: Doc) => JSON.stringify(change(doc));
const record = (fields: object) =>
  json((doc) => ({ ...doc, record: { ...doc.record, ...fields } }));

const FOREIGN: [string, (doc: Doc) => string][] = [
  ['no field', () => '{}'],
  ['no record', json(({ record: _, ...doc }) => doc)],
  ['null for a record', json((doc) => ({ ...doc, record: null }))],
  ['a number for a record', json((doc) => ({ ...doc, record: 5 }))],
  ['a list for a record', json((doc) => ({ ...doc, record: [] }))],
  ['a number for a title', record({ title: 5 })],
  ['no note', record({ note: undefined })],
  ['a text for tags', record({ tags: 'tag' })],
  ['an issue for a clip', record({ keys: undefined, blocks: [], from: '2024-03-01' })],
  ['another record’s id', record({ id: 'own' })],
  ['a revision that isn’t the record’s', json((doc) => ({ ...doc, revision: '9-x' }))],
  ['a number for a revision', json((doc) => ({ ...doc, revision: 5 }))],
  ['no first write', json(({ first: _, ...doc }) => doc)],
  ['numbers for writes', json((doc) => ({ ...doc, changed: { note: 5 } }))],
];

describe('documents that this version doesn’t know', () => {
  test('stay on the server, and the rest goes on', async () => {
    const foreign = new Map<string, Doc>();
    for (const [why, text] of FOREIGN) foreign.set(why, await putLike(why, text));
    await putLike('known', JSON.stringify);
    await device.tell('clip', { id: 'newer', text: 'text' });
    expect(await sync()).toMatchObject({ sent: 1, received: 1 });
    expect(await sync()).toMatchObject({ sent: 0, received: 0 });
    expect(await ids()).toEqual(['known', 'newer', 'own']);
    for (const [why, doc] of foreign) expect(await docOf(why), why).toEqual(doc);
  });

  /** PouchDB's server would leave it out. */
  test.each(['"record":{', '"quotes":[{', '"changed":{'])('with a prototype in %s', (where) => {
    const quotes = [{ text: 'quoted' }];
    const clip = { ...clipOf(newStamp('clip'), 'note'), quotes };
    const text = JSON.stringify(canonicalDoc('clips/clip', tracedAnew(clip)));
    const at = { store: 'clips', key: 'clip' } as const;
    expect(readDoc(at, JSON.parse(text))).toMatchObject({ record: clip });
    const injected = '"__proto__":{"deletedAt":1}';
    const last = text.includes(`${where}}`) ? '' : ',';
    const doc: object = JSON.parse(text.replace(where, `${where}${injected}${last}`));
    expect(readDoc(at, doc)).toBeUndefined();
  });

  test('leave a clip that they were put over as it is', async () => {
    const { _rev } = await docOf('own');
    const foreign = await put('own', JSON.stringify({ _rev, shape: 'of version 9' }));
    await sync();
    await device.tell('edit', { store: 'clips', pick: 0, changes: { set: { note: 'edited' } } });
    expect(await sync()).toMatchObject({ sent: 0 });
    expect(await docOf('own')).toEqual(foreign);
    expect((await device.tell('library')).clips).toMatchObject([{ note: 'edited' }]);
  });

  test('don’t come in with what the writer keeps', async () => {
    for (const id of ['one', 'other', 'third']) await putLike(id, JSON.stringify);
    await sync();
    for (let at = 0; at < 4; at++)
      await device.tell('edit', { store: 'clips', pick: at, changes: { set: { deletedAt: 1 } } });
    for (let at = 0; at < 4; at++) await device.tell('purge', { pick: 0 });
    const { _rev } = await docOf('own');
    const foreign = await put('own', JSON.stringify({ _rev, record: { title: 5 } }));
    expect(await sync()).toMatchObject({ question: { side: 'server' } });
    await sync({ keepRemoval: 'server' });
    expect(await ids()).toEqual(['one', 'other', 'third']);
    expect(await docOf('own')).toEqual(foreign);
  });
});

test('what no post can link to is a clip as any other', async () => {
  for (const url of ['data:text/html,x', 'javascript:alert(1)']) {
    await device.tell('edit', { store: 'clips', pick: 0, changes: { set: { url } } });
    expect(await sync()).toMatchObject({ sent: 1 });
  }
});
