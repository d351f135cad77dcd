import HttpAdapter from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import type { CouchServer } from './couch-server';

/** A CouchDB that runs already: databases of ours are made on it, and deleted in the end. */
export function namedServer(address: string): CouchServer {
  PouchDB.plugin(HttpAdapter);
  const { origin, pathname, username, password } = new URL(address);
  const base = `${origin}${pathname.replace(/\/?$/, '/')}`;
  const user = decodeURIComponent(username);
  const secret = decodeURIComponent(password);
  const made = new Set<PouchDB<object>>();
  const open = (name: string) => {
    const url = new URL(base + name);
    Object.assign(url, { username, password });
    const database = new PouchDB<object>(url.href, { adapter: 'http' });
    made.add(database);
    return database;
  };
  const end = async (database: PouchDB<object>) => {
    made.delete(database);
    await database.destroy();
  };
  return {
    async create() {
      const name = `digest-clipper-test-${crypto.randomUUID()}`;
      let current = open(name);
      // PouchDB makes it where it isn't there.
      await current.info();
      let backups = 0;
      let backup = open(`${name}-backup-${backups}`);
      const renew = async () => {
        await end(current);
        current = open(name);
        await current.info();
      };
      return {
        server: { url: base + name, user, password: secret },
        async backUp() {
          await end(backup);
          backups += 1;
          backup = open(`${name}-backup-${backups}`);
          await current.replicate.to(backup);
        },
        async rollBack() {
          await renew();
          await backup.replicate.to(current);
        },
        empty: renew,
      };
    },
    async close() {
      for (const database of [...made]) await end(database);
    },
  };
}
