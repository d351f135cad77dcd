declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';
  export default function expressPouchDB(pouch: unknown, options: object): RequestListener;
}
declare module 'pouchdb-adapter-memory' {
  const plugin: import('pouchdb-core').Plugin;
  export default plugin;
}
