import { ExpectedError } from '../core/errors';
import { basicCredentials } from './credentials';
import type { Fetching } from './mirror';
import type { SyncServer } from './sync-types';

/** A server that hangs is as good as none. */
const PATIENCE_MS = 90_000;

/** Asks this server only, as this user only; what it says to the browser's own session there is not used. */
export function fetchingFrom(server: SyncServer, signal?: AbortSignal): Fetching {
  return async (url, options = {}) => {
    const headers = new Headers(options.headers);
    headers.set('authorization', basicCredentials(server));
    const signals = [signal, options.signal, AbortSignal.timeout(PATIENCE_MS)];
    const given = signals.filter((each) => each instanceof AbortSignal);
    const how = { ...options, headers, credentials: 'omit', redirect: 'error' } as const;
    const answer = await ask(url, { ...how, signal: AbortSignal.any(given) }, signal);
    refuse(answer);
    return answer;
  };
}

async function ask(
  url: string | Request,
  how: RequestInit,
  stopped: AbortSignal | undefined,
): Promise<Response> {
  stopped?.throwIfAborted();
  try {
    return await whole(await fetch(url, how));
  } catch (error) {
    stopped?.throwIfAborted();
    throw new ExpectedError('syncNoAnswer', '', { cause: error });
  }
}

/** PouchDB says nothing of use, or nothing at all, of a line that breaks while the answer comes in. */
async function whole(answer: Response): Promise<Response> {
  if (answer.body === null) return answer;
  return new Response(await answer.arrayBuffer(), answer);
}

/** What a missing document is answered with belongs to the protocol. */
function refuse({ status }: Response): void {
  if (status === 401) throw new ExpectedError('syncPassword');
  if (status === 403) throw new ExpectedError('syncNoRight');
  if (status >= 500 || status === 413 || status === 429)
    throw new ExpectedError('syncServer', String(status));
}

/**
 * How the database stands: the same text as long as nothing has changed in it. To be asked before anything else, since
 * PouchDB would take another kind of answer for an empty database.
 */
export async function readStanding(fetching: Fetching, url: string): Promise<string> {
  const answer = await fetching(url, { headers: { accept: 'application/json' } });
  if (answer.status === 404) throw new ExpectedError('syncNoDatabase');
  const said: unknown = await answer.json().catch(() => undefined);
  if (!isDatabase(said)) throw new ExpectedError('syncServer', String(answer.status));
  const { update_seq, doc_count, doc_del_count, instance_start_time } = said;
  // One that was made anew, or that a backup was put back into, may count as far as the one before.
  return JSON.stringify([url, update_seq, doc_count, doc_del_count, instance_start_time]);
}

interface DatabaseAnswer {
  update_seq: unknown;
  doc_count?: unknown;
  doc_del_count?: unknown;
  instance_start_time?: unknown;
}

function isDatabase(said: unknown): said is DatabaseAnswer {
  return typeof said === 'object' && said !== null && 'update_seq' in said;
}
