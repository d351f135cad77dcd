import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import expressPouchDB from 'express-pouchdb';
import MemoryAdapter from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';

/**
 * A program of its own: a server of CouchDB's protocol, its databases in memory. It tells its address to who forked it,
 * and lets any page ask, as a CouchDB that is set up for browsers does.
 */
const Pouch = PouchDB.plugin(MemoryAdapter).defaults({ adapter: 'memory' });
const app: RequestListener = expressPouchDB(Pouch, {
  mode: 'minimumForPouchDB',
  inMemoryConfig: true,
  logPath: '/dev/null',
});
const server = createServer((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'accept, authorization, content-type');
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE');
  if (request.method === 'OPTIONS') response.end();
  else app(request, response);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  process.send?.(`http://127.0.0.1:${port}`);
});
// It ends with who forked it.
process.on('disconnect', () => process.exit());
