import type { ExpectedError } from '../core/errors';

/** A CouchDB database of the writer's own. */
export interface SyncServer {
  /** Of the database, with no name and no password in it. */
  url: string;
  user: string;
  password: string;
}

/** More than a fifth of a library would go at once. */
export interface Removal {
  /** Whose library would shrink. */
  side: 'here' | 'server';
  removes: number;
  of: number;
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
  /** The writer's answer to a question. */
  allowRemoval?: Removal['side'];
  signal?: AbortSignal;
}

/** Rejects with an ExpectedError: syncPassword, syncNoRight, syncNoDatabase, syncNoAnswer, syncServer, syncTooLarge. */
export type SyncOnce = (server: SyncServer, options?: RoundOptions) => Promise<RoundReport>;

/** Rounds at once, after each change on either side, and again once a failure is over; while a page is open. */
export type SyncLive = (
  server: SyncServer,
  onReport: (report: RoundReport | ExpectedError) => void,
) => LiveSync;

export interface LiveSync {
  stop(): Promise<void>;
}

/**
 * `src/sync/sync.ts` exports `syncOnce`, `syncLive` and `resetMirror`, and is to be had by `import()` only: PouchDB
 * comes with it. `storage/syncing.ts` has what costs nothing: `startSyncing()` and `stopSyncing()` say whether writes
 * are noted for the next round; to be called when the writer turns it on and off.
 */
export type ResetMirror = () => Promise<void>;
