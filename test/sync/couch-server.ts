import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouchDB from 'express-pouchdb';
import MemoryAdapter from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { SyncServer } from '../../src/sync/sync-types';
import { namedServer } from './named-server';

export interface CouchServer {
  /** A new, empty database. */
  create(): Promise<CouchDatabase>;
  close(): Promise<void>;
}

export interface CouchDatabase {
  /** For a round with it. */
  server: SyncServer;
  /** What is in it now, for `rollBack`. */
  backUp(): Promise<void>;
  rollBack(): Promise<void>;
  empty(): Promise<void>;
}

/** The CouchDB that `COUCHDB_URL` names, else one of our own. */
export async function startServer(): Promise<CouchServer> {
  PouchDB.plugin(MemoryAdapter).plugin(replication);
  const { COUCHDB_URL } = process.env;
  return COUCHDB_URL ? namedServer(COUCHDB_URL) : startOwnServer();
}

/** PouchDB's server: it speaks CouchDB's replication protocol. */
async function startOwnServer(): Promise<CouchServer> {
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
  return {
    async create() {
      const name = newName();
      await new Pouch(name).info();
      let backup = new Pouch(newName());
      const renew = () => {
        const other = newName();
        current.set(name, other);
        return new Pouch(other);
      };
      return {
        server: { url: `http://127.0.0.1:${port}/${name}`, user: 'a', password: 'b' },
        async backUp() {
          backup = new Pouch(newName());
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

const newName = () => `library-${crypto.randomUUID()}`;
