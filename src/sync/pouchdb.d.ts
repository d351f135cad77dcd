/** What is used of PouchDB 9; the types on npm change `Buffer` for everyone. */
declare module 'pouchdb-core' {
  interface Plugin {
    readonly isPlugin?: never;
  }
  interface Options {
    adapter?: string;
    auto_compaction?: boolean;
    skip_setup?: boolean;
    fetch?: (url: string | Request, options?: RequestInit) => Promise<Response>;
  }
  type Stored<Doc> = Doc & {
    _id: string;
    _rev: string;
    _deleted?: boolean;
    _conflicts?: string[];
    _revisions?: { start: number; ids: string[] };
  };
  interface Row<Doc> {
    id: string;
    doc?: Stored<Doc> | null;
  }
  interface Replicated {
    ok: boolean;
    docs_written: number;
    doc_write_failures: number;
  }
  interface Replication extends Promise<Replicated> {
    cancel(): void;
  }
  interface ReplicationOptions {
    batch_size?: number;
    retry?: boolean;
  }
  export default class PouchDB<Doc> {
    constructor(name: string, options?: Options);
    static plugin(plugin: Plugin): typeof PouchDB;
    static defaults(options: Options): typeof PouchDB;
    static replicate<Doc>(
      from: PouchDB<Doc>,
      to: PouchDB<Doc>,
      options: ReplicationOptions,
    ): Replication;
    replicate: { to(other: PouchDB<Doc>): Replication };
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    allDocs(options: {
      keys: string[];
      include_docs: true;
      conflicts: true;
    }): Promise<{ rows: (Row<Doc> | { key: string; error: 'not_found' })[] }>;
    get(id: string, options: { open_revs: 'all' }): Promise<({ ok: Stored<Doc> } | object)[]>;
    get<Own = Doc>(id: string, options?: { rev?: string; revs?: boolean }): Promise<Stored<Own>>;
    put(doc: object & { _id: string; _rev?: string }): Promise<{ rev: string }>;
    bulkDocs(
      docs: (Doc & { _id: string })[],
    ): Promise<({ ok: true } | { error: unknown; id?: string })[]>;
    changes(options: { since: number | string }): Promise<{ results: { id: string }[] }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }
}

declare module 'pouchdb-adapter-http' {
  const plugin: import('pouchdb-core').Plugin;
  export default plugin;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: import('pouchdb-core').Plugin;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: import('pouchdb-core').Plugin;
  export default plugin;
}
