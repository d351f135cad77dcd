import { editRound, firstRound, idleRound, joinRound } from './our-sync';
import { editReplication, firstReplication, idleReplication, joinReplication } from './pouch-alone';

/** Bundled into one script, which puts it into a page of the extension: our own sync, and PouchDB alone. */
const acts = {
  firstRound,
  joinRound,
  idleRound,
  editRound,
  firstReplication,
  joinReplication,
  idleReplication,
  editReplication,
};

export type SyncActs = typeof acts;

Object.assign(globalThis, { syncActs: acts });
