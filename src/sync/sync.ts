import { ExpectedError } from '../core/errors';
import { liveWith } from './live';
import { type Fetching, type Mirror, openMirror, openRemote } from './mirror';
import { syncRound } from './round';
import { checkDatabase, fetchingFrom } from './server';
import type { ResetMirror, SyncLive, SyncOnce, SyncSession } from './sync-types';

/** One round at a time, whichever window or worker it is in. */
const LOCK = 'digest-clipper-mirror';

/** Rounds on a mirror that stays open between them: whenever PouchDB opens one, it counts all that is in it. */
export function newSession(): SyncSession {
  let mirror: Mirror | undefined;
  const close = async () => {
    const open = mirror;
    mirror = undefined;
    await open?.close();
  };
  const syncOnce: SyncOnce = (server, options = {}) => {
    const how = options.signal ? { signal: options.signal } : {};
    return navigator.locks.request(LOCK, how, async () => {
      const ending = new AbortController();
      const signal = AbortSignal.any([ending.signal, ...(options.signal ? [options.signal] : [])]);
      const told = rememberRefusal(fetchingFrom(server, signal));
      await checkDatabase(told.fetching, server.url);
      mirror ??= openMirror();
      const remote = openRemote(server.url, told.fetching);
      try {
        return await syncRound(mirror, remote, options);
      } catch (error) {
        // A replication that failed goes on with what it had begun, and would note on the server how far it came.
        ending.abort();
        await close();
        options.signal?.throwIfAborted();
        // PouchDB makes errors of its own of what went wrong on the way.
        throw error instanceof ExpectedError ? error : (told.refusal() ?? error);
      } finally {
        ending.abort();
      }
    });
  };
  return { syncOnce, close };
}

export const syncOnce: SyncOnce = async (server, options) => {
  const session = newSession();
  try {
    return await session.syncOnce(server, options);
  } finally {
    await session.close();
  }
};

export const syncLive: SyncLive = liveWith(newSession);

export const resetMirror: ResetMirror = () =>
  navigator.locks.request(LOCK, () => openMirror().destroy());

function rememberRefusal(fetching: Fetching) {
  let refusal: ExpectedError | undefined;
  return {
    refusal: () => refusal,
    fetching: async (...request: Parameters<Fetching>) => {
      try {
        return await fetching(...request);
      } catch (error) {
        if (error instanceof ExpectedError) refusal ??= error;
        throw error;
      }
    },
  };
}
