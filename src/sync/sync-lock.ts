/** Held by whoever syncs all the time, or makes a round: one window at a time, or the worker. */
export const SYNC_LOCK = 'digest-clipper-sync';
