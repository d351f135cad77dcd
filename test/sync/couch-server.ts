import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouchDB from 'express-pouchdb';
import MemoryAdapter from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';

export interface CouchServer {
  /** A new, empty database. */
  create(): Promise<CouchDatabase>;
  close(): Promise<void>;
}

export interface CouchDatabase {
  url: string;
  /** What is in it now, for `rollBack`. */
  backUp(): Promise<void>;
  rollBack(): Promise<void>;
  empty(): Promise<void>;
}

/** PouchDB's server: it speaks CouchDB's replication protocol. */
export async function startServer(): Promise<CouchServer> {
  // One for all files of tests in a process, and it takes replication only once.
  if (!Reflect.has(PouchDB, 'replicate')) PouchDB.plugin(MemoryAdapter).plugin(replication);
  const Pouch = PouchDB.defaults({ adapter: 'memory' });
  const app: RequestListener = expressPouchDB(Pouch, {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
    logPath: '/dev/null',
  });
  /** Which database answers to a name: another one once it was rolled back. */
  const current = new Map<string, string>();
  const server = createServer((request, response) => {
    const [, name = '', rest = ''] = /^\/([^/?]*)(.*)$/.exec(request.url ?? '') ?? [];
    request.url = `/${current.get(name) ?? name}${rest}`;
    app(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  let made = 0;
  return {
    async create() {
      made += 1;
      const name = `library-${made}`;
      await new Pouch(name).info();
      let backup = new Pouch(`${name}-backup-0`);
      const renew = () => {
        made += 1;
        const other = `${name}-again-${made}`;
        current.set(name, other);
        return new Pouch(other);
      };
      return {
        url: `http://127.0.0.1:${port}/${name}`,
        async backUp() {
          made += 1;
          backup = new Pouch(`${name}-backup-${made}`);
          await new Pouch(current.get(name) ?? name).replicate.to(backup);
        },
        async rollBack() {
          await backup.replicate.to(renew());
        },
        async empty() {
          await renew().info();
        },
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
