import { ExpectedError } from '../core/errors';
import { onChange } from '../storage/changes';
import { fetchingFrom } from './server';
import type {
  LiveSync,
  RoundReport,
  SyncLive,
  SyncOnce,
  SyncServer,
  SyncSession,
} from './sync-types';

/** What follows upon each other goes in one round. */
const GATHER_MS = 1500;
/** The server answers within this though nothing has changed there; less than a proxy's patience. */
const LONG_POLL_MS = 25_000;
const FIRST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 120_000;

export function liveWith(newSession: () => SyncSession): SyncLive {
  return (server, onReport) => {
    const stopping = new AbortController();
    const { syncOnce, close } = newSession();
    const ended = live(syncOnce, server, onReport, stopping.signal).finally(close);
    const stop: LiveSync['stop'] = () => {
      stopping.abort();
      return ended;
    };
    return { stop };
  };
}

async function live(
  syncOnce: SyncOnce,
  server: SyncServer,
  onReport: (report: RoundReport | ExpectedError) => void,
  signal: AbortSignal,
): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const turn = new AbortController();
    const waiting = AbortSignal.any([signal, turn.signal]);
    const changed = changeHere(waiting);
    try {
      const seq = await seqOf(server, signal);
      const report = await syncOnce(server, { signal });
      onReport(report);
      wait = FIRST_WAIT_MS;
      // A question stands until it is answered: only what the writer does here may have changed it.
      await Promise.race([
        changed,
        ...(report.question ? [] : [changeThere(server, seq, waiting)]),
      ]);
    } catch (error) {
      if (signal.aborted) break;
      onReport(expected(error));
      await Promise.race([changed, pause(wait, waiting)]);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    } finally {
      turn.abort();
    }
  }
}

function expected(error: unknown): ExpectedError {
  return error instanceof ExpectedError
    ? error
    : new ExpectedError('syncNoAnswer', '', { cause: error });
}

/** Listens from now on, so that nothing is missed while a round goes on. */
function changeHere(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopListening = onChange(({ store }) => {
      if (store === 'drafts') return;
      clearTimeout(timer);
      timer = setTimeout(resolve, GATHER_MS);
    });
    whenAborted(signal, () => {
      clearTimeout(timer);
      stopListening();
      resolve();
    });
  });
}

function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}

async function seqOf(server: SyncServer, signal: AbortSignal): Promise<string> {
  const answer = await fetchingFrom(server, signal)(server.url);
  const { update_seq } = (await answer.json()) as { update_seq?: string | number };
  return String(update_seq ?? 0);
}

/** Answers once there is something since; what this device sends itself is such a thing too. */
async function changeThere(server: SyncServer, since: string, signal: AbortSignal): Promise<void> {
  const timeout = String(LONG_POLL_MS);
  const query = new URLSearchParams({ feed: 'longpoll', limit: '1', since, timeout });
  try {
    for (;;) {
      const url = `${server.url.replace(/\/$/, '')}/_changes?${query}`;
      const answer = await fetchingFrom(server, signal)(url);
      const { results } = (await answer.json()) as { results?: unknown[] };
      if ((results?.length ?? 0) > 0) return;
    }
  } catch (error) {
    // What ended this wait is told already.
    if (!signal.aborted) throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    whenAborted(signal, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
