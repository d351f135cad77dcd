import { ExpectedError } from '../core/errors';
import { forgetMirror, isAgreed, noteAgreed } from '../storage/sync/outbox';
import { liveWith } from './live';
import { type Fetching, type Mirror, openMirror, openRemote } from './mirror';
import { syncRound } from './round';
import { fetchingFrom, readStanding } from './server';
import type { ResetMirror, RoundReport, SyncLive, SyncOnce, SyncSession } from './sync-types';

/** One round at a time, whichever window or worker it is in. */
const LOCK = 'digest-clipper-mirror';

const NOTHING_NEW: RoundReport = { sent: 0, received: 0, conflicts: 0 };

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
      const standing = await readStanding(told.fetching, server.url);
      // Most rounds of a worker, and the first of most pages: one request, and no mirror.
      if (await isAgreed(standing)) return NOTHING_NEW;
      mirror ??= openMirror();
      const remote = openRemote(server.url, told.fetching);
      try {
        const report = await syncRound(mirror, remote, options);
        // What was sent has changed it; another device may have as well.
        if (report.sent === 0 && !report.question) await noteAgreed(standing);
        return report;
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
  navigator.locks.request(LOCK, async () => {
    await forgetMirror();
    await openMirror().destroy();
  });

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
