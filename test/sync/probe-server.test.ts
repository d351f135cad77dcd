import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDatabase, probeServer } from '../../src/sync/probe-server';
import type { SyncServer } from '../../src/sync/sync-types';
import { type Answers, type CouchMock, startCouchMock } from './couch-mock';

let couch: CouchMock;
let server: SyncServer;

beforeAll(async () => {
  couch = await startCouchMock();
  server = { url: `${couch.address}/digest`, user: 'mé', password: 'SECRET:x' };
});
afterAll(() => couch.close());
beforeEach(() => {
  for (const path of Object.keys(couch.answers)) delete couch.answers[path];
  couch.asked.length = 0;
  couch.authorizations.clear();
});
afterEach(() => vi.unstubAllGlobals());

const DATABASE = { status: 200, body: { db_name: 'digest', doc_count: 12, doc_del_count: 3 } };
const WELCOME = { status: 200, body: { couchdb: 'Welcome', version: '3.5.1' } };
const MISSING = { status: 404, body: { error: 'not_found', reason: 'Database does not exist.' } };
const session = (...roles: string[]) => ({
  status: 200,
  body: { ok: true, userCtx: { name: 'mé', roles } },
});

test('a database that can be synced with says the version and how much is in it', async () => {
  Object.assign(couch.answers, { '/digest': DATABASE, '/': WELCOME });
  expect(await probeServer(server)).toEqual({ at: 'works', version: '3.5.1', documents: 12 });
  expect(couch.asked).toEqual(['GET /digest', 'GET /']);
  const authorization = `Basic ${Buffer.from('mé:SECRET:x').toString('base64')}`;
  expect([...couch.authorizations]).toEqual([authorization]);
});

test('a server that tells its version to nobody works as well', async () => {
  Object.assign(couch.answers, { '/digest': DATABASE });
  expect(await probeServer(server)).toEqual({ at: 'works', version: '', documents: 12 });
});

test('a database that isn’t there is offered to whoever may make it', async () => {
  Object.assign(couch.answers, { '/digest': MISSING, '/_session': session('_admin') });
  expect(await probeServer(server)).toEqual({ at: 'missing' });
  Object.assign(couch.answers, { 'PUT /digest': { status: 201, body: { ok: true } } });
  await createDatabase(server);
  expect(couch.asked.at(-1)).toBe('PUT /digest');
});

test('one that another device has made meanwhile is as good', async () => {
  const body = { error: 'file_exists' };
  Object.assign(couch.answers, { 'PUT /digest': { status: 412, body } });
  await expect(createDatabase(server)).resolves.toBeUndefined();
});

const REFUSALS: [what: string, code: string, answers: Answers][] = [
  [
    'a wrong password',
    'syncPassword',
    {
      '/digest': {
        status: 401,
        body: { error: 'unauthorized', reason: 'Name or password is incorrect.' },
      },
    },
  ],
  [
    'a database of somebody else',
    'syncNoRight',
    {
      '/digest': {
        status: 403,
        body: { error: 'forbidden', reason: 'You are not allowed to access this db.' },
      },
    },
  ],
  [
    'no such database, and no right to make it',
    'syncNoDatabase',
    { '/digest': MISSING, '/_session': session() },
  ],
  [
    'a name that CouchDB doesn’t take',
    'syncName',
    {
      '/digest': {
        status: 400,
        body: { error: 'illegal_database_name', reason: 'Name: ‘Digest’.' },
      },
    },
  ],
  ['a web site', 'syncNotCouch', { '/digest': { status: 200, body: '<title>Welcome</title>' } }],
  ['a web site’s missing page', 'syncNotCouch', {}],
  [
    'JSON of another kind',
    'syncNotCouch',
    { '/digest': { status: 200, body: { couchdb: 'Welcome' } } },
  ],
  ['a list', 'syncNotCouch', { '/digest': { status: 200, body: [1, 2] } }],
  [
    'a redirection, which may lead anywhere',
    'syncNotCouch',
    { '/digest': { status: 302, body: '', headers: { location: '/other' } }, '/other': DATABASE },
  ],
  [
    'a proxy whose server is down',
    'syncServer: 502',
    { '/digest': { status: 502, body: 'Bad gateway' } },
  ],
  [
    'trouble inside',
    'syncServer: 500',
    { '/digest': { status: 500, body: { error: 'internal_server_error' } } },
  ],
  ['too many requests', 'syncServer: 429', { '/digest': { status: 429, body: 'Slow down' } }],
];

test.each(REFUSALS)('%s is told from the rest', async (_what, code, answers) => {
  Object.assign(couch.answers, answers);
  await expect(probeServer(server)).rejects.toThrow(code);
  expect(couch.asked).not.toContain('GET /other');
});

describe('where nothing can be read', () => {
  const nothing = { ...{ url: 'http://127.0.0.1:9/digest', user: 'me', password: 'SECRET' } };

  test('no server, or a certificate that isn’t trusted', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    await expect(probeServer(nothing)).rejects.toThrow('syncNoAnswer');
  });

  test('offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    await expect(probeServer(nothing)).rejects.toThrow('syncOffline');
  });

  test('a server that keeps its answers from us', async () => {
    const byCors = async (_url: string, { mode }: RequestInit) => {
      if (mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return new Response(null);
    };
    vi.stubGlobal('fetch', byCors);
    await expect(probeServer(nothing)).rejects.toThrow('syncCors');
  });

  test('no message has the password', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const error = await probeServer(nothing).catch((reason: Error) => reason);
    const { message, cause, stack } = error instanceof Error ? error : new Error();
    expect(`${message} ${String(cause)} ${stack}`).not.toContain('SECRET');
  });
});
