import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouchdb from 'express-pouchdb';
import MemoryAdapter from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { Clip } from '../../src/core/clip';
import type { Api } from './drivers/fake-site';

export const USER = 'mara';
export const PASSWORD = 'SECRET-pass-wörd';

interface Stored {
  _id: string;
  _rev: string;
  revision: string;
  record: Partial<Clip>;
}

/** A CouchDB at an address of its own, as browsers see it: the protocol's own server, behind a password. */
export class CouchSite implements Api {
  readonly origin = 'https://couch.example.org';
  readonly database: string;
  /** No connection comes through. */
  isDown = false;
  readonly #pouch = PouchDB.plugin(MemoryAdapter).defaults({ adapter: 'memory' });
  readonly #server = createServer(
    expressPouchdb(this.#pouch, { mode: 'minimumForPouchDB', inMemoryConfig: true }),
  );

  /** Those of one process have their databases in common: each takes a name of its own. */
  constructor(readonly name = 'digest') {
    this.database = `${this.origin}/${name}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    await new this.#pouch(this.name).info(); // there from now on
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async answer(request: Request): Promise<Response> {
    if (this.isDown) throw new TypeError('the server is down');
    const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
    if (request.headers.get('authorization') !== authorization)
      return Response.json({ error: 'unauthorized' }, { status: 401 });
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const answer = await fetch(`${this.#local()}${pathname}${search}`, {
      method: request.method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(text === '' ? {} : { body: text }),
    });
    // What came while it was cut off isn't to arrive.
    const body = await answer.text();
    if (this.isDown) throw new TypeError('the server is down');
    return new Response(body, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  }

  /** All documents, as the server has them. */
  async texts(): Promise<string> {
    const answer = await fetch(`${this.#local()}/${this.name}/_all_docs?include_docs=true`);
    return answer.text();
  }

  /** The clips in it that aren't in the trash. */
  async clips(): Promise<Stored[]> {
    const { rows }: { rows: { doc: Stored }[] } = JSON.parse(await this.texts());
    const docs = rows.map(({ doc }) => doc);
    return docs.filter(({ record }) => record?.url && record.deletedAt === undefined);
  }

  /** For good, as another device would. */
  async remove(docs: Stored[]): Promise<void> {
    const gone = docs.map(({ _id, _rev, revision }) => ({ _id, _rev, revision, _deleted: true }));
    await fetch(`${this.#local()}/${this.name}/_bulk_docs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ docs: gone }),
    });
  }

  #local(): string {
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    return `http://127.0.0.1:${port}`;
  }
}
