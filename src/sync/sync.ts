import { ExpectedError } from '../core/errors';
import { liveWith } from './live';
import { type Fetching, openMirror, openRemote } from './mirror';
import { syncRound } from './round';
import { checkDatabase, fetchingFrom } from './server';
import type { ResetMirror, SyncLive, SyncOnce } from './sync-types';

/** One round at a time, whichever window or worker it is in. */
const LOCK = 'digest-clipper-mirror';

export const syncOnce: SyncOnce = (server, options = {}) => {
  const how = options.signal ? { signal: options.signal } : {};
  return navigator.locks.request(LOCK, how, async () => {
    const ending = new AbortController();
    const signal = AbortSignal.any([ending.signal, ...(options.signal ? [options.signal] : [])]);
    const told = rememberRefusal(fetchingFrom(server, signal));
    await checkDatabase(told.fetching, server.url);
    const mirror = openMirror();
    const remote = openRemote(server.url, told.fetching);
    try {
      return await syncRound(mirror, remote, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      // PouchDB makes errors of its own of what went wrong on the way.
      throw error instanceof ExpectedError ? error : (told.refusal() ?? error);
    } finally {
      // A replication that failed goes on with what it had begun, and would note on the server how far it came.
      ending.abort();
      await mirror.close();
    }
  });
};

export const syncLive: SyncLive = liveWith(syncOnce);

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
