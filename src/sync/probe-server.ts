import { ExpectedError } from '../core/errors';
import { serverOf } from '../core/sync-address';
import { basicCredentials } from './credentials';
import type { SyncServer } from './sync-types';

/** What the server was found to be. */
export type Probed =
  | { at: 'works'; version: string; documents: number }
  /** There is no such database, and the user may make it. */
  | { at: 'missing' };

const PATIENCE_MS = 20_000;

/** Looks whether the database can be synced with; changes nothing. Rejects with an ExpectedError that says why not. */
export async function probeServer(server: SyncServer): Promise<Probed> {
  const answer = await ask(server, server.url);
  const said = await jsonOf(answer);
  if (answer.ok && typeof said.doc_count === 'number')
    return { at: 'works', version: await versionOf(server), documents: said.doc_count };
  if (answer.status === 404 && said.error === 'not_found') {
    if (await mayCreate(server)) return { at: 'missing' };
    throw new ExpectedError('syncNoDatabase');
  }
  throw refusalOf(answer, said);
}

/** Makes the database; one that another device has made meanwhile is as good. */
export async function createDatabase(server: SyncServer): Promise<void> {
  const answer = await ask(server, server.url, 'PUT');
  if (!answer.ok && answer.status !== 412) throw refusalOf(answer, await jsonOf(answer));
}

/** What a proxy or another program says isn't CouchDB's word on anything. */
function refusalOf({ status }: Response, { error }: Record<string, unknown>): ExpectedError {
  if (status === 401) return new ExpectedError('syncPassword');
  if (status === 403) return new ExpectedError('syncNoRight');
  if (error === 'illegal_database_name') return new ExpectedError('syncName');
  if (status >= 500 || status === 429) return new ExpectedError('syncServer', String(status));
  return new ExpectedError('syncNotCouch');
}

async function versionOf(server: SyncServer): Promise<string> {
  // It says so to nobody where it is set to.
  const answer = await ask(server, serverOf(server.url)).catch(() => undefined);
  const said = answer ? await jsonOf(answer) : {};
  return typeof said.version === 'string' ? said.version : '';
}

async function mayCreate(server: SyncServer): Promise<boolean> {
  const said = await jsonOf(await ask(server, `${serverOf(server.url)}_session`));
  const user = said.userCtx;
  const roles = typeof user === 'object' && user && 'roles' in user ? user.roles : [];
  return Array.isArray(roles) && roles.includes('_admin');
}

async function ask(server: SyncServer, url: string, method = 'GET'): Promise<Response> {
  const headers = { accept: 'application/json', authorization: basicCredentials(server) };
  // Neither the browser's own session there, nor any host that the answer may point to.
  const plain = { credentials: 'omit', redirect: 'manual', cache: 'no-store' } as const;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return await fetch(url, { method, headers, ...plain, signal });
  } catch (error) {
    throw new ExpectedError(await whyNot(url), '', { cause: error });
  }
}

/** Browsers say of every failure that it is one; an answer that may not be read tells that there is a server. */
async function whyNot(url: string): Promise<'syncOffline' | 'syncCors' | 'syncNoAnswer'> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const how = { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal } as const;
  return fetch(url, how).then(
    () => 'syncCors',
    () => (navigator.onLine ? 'syncNoAnswer' : 'syncOffline'),
  );
}

async function jsonOf(answer: Response): Promise<Record<string, unknown>> {
  const said: unknown = await answer.json().catch(() => undefined);
  return typeof said === 'object' && said !== null ? { ...said } : {};
}
