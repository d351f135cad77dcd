import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Clip } from '../core/clip';
import type { RuleChoices } from '../core/habits';
import type { Issue } from '../core/issue';
import type { Generation } from '../core/second-copy';
import type { Style } from '../core/style';
import type { LastAction } from '../core/undo';
import type { Used } from '../core/used';
import type { Draft } from './drafts';
import type { ImportRecord, Written } from './import/import-record';

export const DATABASE_NAME = 'digest-clipper';

/** Single values, each under its own key. */
export interface State {
  lastAction: LastAction;
  used: Used;
  settings: { styleId: string };
  chosenRules: RuleChoices;
  libraryGeneration: Generation;
  draftsGeneration: Generation;
  /** Which write the second copy lacks; none where it lacks nothing. */
  libraryBehind: string;
  draftsBehind: string;
  restored: Restored;
  lastImport: ImportRecord;
  /** Whether the next sync round is to be told of what is written. */
  isSyncing: true;
  /** When the last backup was made; UTC, ms. */
  lastBackup: number;
  /** The clips that the last import wrote, in the order in which it did. */
  [chunk: `importedClips:${number}`]: Written[];
}

/** What came back from the second copy, until the writer has been told. */
export interface Restored {
  clips: number;
  others: number;
}

export interface DigestDatabase extends DBSchema {
  clips: {
    key: string;
    value: Clip;
    indexes: { day: string; keys: string; parent: string; issue: string; deletedAt: number };
  };
  issues: { key: string; value: Issue };
  styles: { key: string; value: Style };
  drafts: { key: string; value: Draft };
  /**
   * What other devices haven't been told of yet: by store and id, the first write that they don't know, or the last one
   * before it was deleted. One row without a store names the mirror that knows all the others, and says how the server
   * stood when there was nothing left to tell on either side.
   */
  outbox: { key: string; value: { id: string; revision: string; server?: string } };
  /** What was deleted for good, so that the second copy doesn't bring it back. */
  tombstones: { key: string; value: { id: string; at: number } };
  state: { key: keyof State; value: { key: keyof State; value: State[keyof State] } };
}

export type Connection = IDBPDatabase<DigestDatabase>;
export type StoreName = StoreNames<DigestDatabase>;
type Upgrade = (
  database: Connection,
  transaction: IDBPTransaction<DigestDatabase, StoreName[], 'versionchange'>,
) => void;

/** Step n makes version n out of version n-1. A step that has been released never changes. */
export const UPGRADES: readonly Upgrade[] = [
  function createStores(database) {
    const clips = database.createObjectStore('clips', { keyPath: 'id' });
    clips.createIndex('day', 'day');
    clips.createIndex('keys', 'keys', { multiEntry: true });
    clips.createIndex('parent', 'parent');
    clips.createIndex('issue', 'issue');
    database.createObjectStore('issues', { keyPath: 'id' });
    database.createObjectStore('styles', { keyPath: 'id' });
    database.createObjectStore('drafts', { keyPath: 'key' });
    database.createObjectStore('outbox', { keyPath: 'id' });
    database.createObjectStore('state', { keyPath: 'key' });
  },
  function addTombstones(database) {
    database.createObjectStore('tombstones', { keyPath: 'id' });
  },
  function findTrash(_database, transaction) {
    // Only what is in the trash has the field: the index costs the others nothing.
    transaction.objectStore('clips').createIndex('deletedAt', 'deletedAt');
  },
];
