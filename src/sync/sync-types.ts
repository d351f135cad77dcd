import type { ExpectedError } from '../core/errors';
import type { Removal } from '../core/removal';

/** A CouchDB database of the writer's own. */
export interface SyncServer {
  /** Of the database, with no name and no password in it. */
  url: string;
  user: string;
  password: string;
}

export interface RoundReport {
  /** Records that went to the server, and records that were changed here. */
  sent: number;
  received: number;
  /** Versions that came to stand beside another, tagged as conflicts. */
  conflicts: number;
  /** The round stopped before it: what it asks about was not done on either side. */
  question?: Removal;
}

export interface RoundOptions {
  /** The writer's answer to a question: it is done. */
  allowRemoval?: Removal['side'];
  /** Or: what would be removed there stays, and comes back on the other side. */
  keepRemoval?: Removal['side'];
  signal?: AbortSignal;
}

/** Rejects with an ExpectedError: syncPassword, syncNoRight, syncNoDatabase, syncNoAnswer, syncServer, syncTooLarge. */
export type SyncOnce = (server: SyncServer, options?: RoundOptions) => Promise<RoundReport>;

/** Rounds that follow upon each other, until it is closed. */
export interface SyncSession {
  syncOnce: SyncOnce;
  close(): Promise<void>;
}

/** Rounds at once, after each change on either side, and again once a failure is over; while a page is open. */
export type SyncLive = (
  server: SyncServer,
  onReport: (report: RoundReport | ExpectedError) => void,
) => LiveSync;

export interface LiveSync {
  stop(): Promise<void>;
}

/**
 * `sync.ts` exports `syncOnce`, `syncLive` and `resetMirror`. PouchDB comes with it, once syncing is on: windows have it
 * by `import()` (`keep-in-sync.ts`), the worker opens a page that has it (`worker-round.ts`). `storage/sync/syncing.ts`
 * has what costs nothing: whether writes are noted for the next round.
 */
export type ResetMirror = () => Promise<void>;
