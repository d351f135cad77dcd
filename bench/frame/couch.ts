import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { SyncServer } from '../../src/sync/sync-types';

export interface Couch {
  /** A new, empty database. */
  create(): Promise<SyncServer>;
  close(): Promise<void>;
}

/** In a process of its own: its work isn't the page's, and PouchDB's server changes the PouchDB beside it. */
export async function startCouch(): Promise<Couch> {
  const child = fork(resolve('.cache/bench/built/bench/couch-process.js'));
  const [origin] = await once(child, 'message');
  let count = 0;
  return {
    async create() {
      const url = `${origin}/library-${count++}`;
      await fetch(url, { method: 'PUT' });
      return { url, user: 'a', password: 'b' };
    },
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
