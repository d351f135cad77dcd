import { editRound, firstRound, idleRound } from './our-sync';
import { editReplication, firstReplication, idleReplication } from './pouch-alone';

/** Bundled into one script, which puts it into a page of the extension: our own sync, and PouchDB alone. */
const acts = {
  firstRound,
  idleRound,
  editRound,
  firstReplication,
  idleReplication,
  editReplication,
};

export type SyncActs = typeof acts;

Object.assign(globalThis, { syncActs: acts });
