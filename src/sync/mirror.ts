import HttpAdapter from 'pouchdb-adapter-http';
import IdbAdapter from 'pouchdb-adapter-idb';
import PouchDB, { type ReplicationOptions, type Stored } from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { SyncedRecord } from '../core/record-parts';
import { splitSyncId } from '../storage/sync/records';
import { readDoc } from './readable';

/** A record as it goes over the wire; of a deleted one only the revision is left. */
export interface SyncedDoc {
  revision?: string;
  record?: SyncedRecord;
  first?: string;
  changed?: Record<string, string>;
}

export type Mirror = PouchDB<SyncedDoc>;
export type Fetching = (url: string | Request, options?: RequestInit) => Promise<Response>;
export type Remote = PouchDB<SyncedDoc>;
type StoredDoc = Stored<SyncedDoc>;

/** What this device has of a document: a version that no other in the mirror follows. */
export interface Leaf extends SyncedDoc {
  rev: string;
  /** Not written by this version, or not as it writes. */
  isForeign?: true;
}

export interface Leaves {
  /** The one that CouchDB shows first. */
  live: Leaf[];
  /** Looked for only where nothing else is left. */
  deleted: Leaf[];
}

/** IndexedDB's, of the extension's own; what is in it can be made anew from the clips or from the server. */
export const MIRROR_NAME = 'digest-clipper-mirror';

/** The adapter called `indexeddb` loses data (PouchDB's issues 8494, 8599, 9018). */
const Pouch = PouchDB.plugin(IdbAdapter).plugin(HttpAdapter).plugin(replication);

export function openMirror(): Mirror {
  return new Pouch<SyncedDoc>(MIRROR_NAME, { adapter: 'idb', auto_compaction: false });
}

export function openRemote(url: string, fetch: Fetching): Remote {
  const remote = new Pouch<SyncedDoc>(url, { adapter: 'http', skip_setup: true, fetch });
  const info = remote.info.bind(remote);
  // A replication asks in passing, for its progress alone, and doesn't look whether that fails.
  remote.info = () => info().catch(() => ({ doc_count: 0, update_seq: 0 }));
  return remote;
}

export function replicate(from: Mirror, to: Mirror, options: ReplicationOptions) {
  return Pouch.replicate(from, to, options);
}

/** By id; none for a document that isn't there. */
export async function readLeaves(mirror: Mirror, ids: string[]): Promise<Map<string, Leaves>> {
  const { rows } = await mirror.allDocs({ keys: ids, include_docs: true, conflicts: true });
  const leaves = new Map<string, Leaves>();
  for (const [at, id] of ids.entries()) {
    const row = rows[at];
    if (!row || 'error' in row) continue;
    const { doc } = row; // null where it is deleted
    const isLone = doc && !doc._conflicts?.length;
    leaves.set(id, isLone ? { live: [leafOf(doc)], deleted: [] } : await readOpen(mirror, id));
  }
  return leaves;
}

async function readOpen(mirror: Mirror, id: string): Promise<Leaves> {
  const [open, winner] = await Promise.all([
    mirror.get(id, { open_revs: 'all' }),
    mirror.get(id).catch(() => undefined), // deleted
  ]);
  const docs = open.flatMap((each) => ('ok' in each ? [each.ok] : []));
  const all = docs.map((doc) => ({ leaf: leafOf(doc), isDeleted: doc._deleted === true }));
  const live = all.flatMap(({ leaf, isDeleted }) => (isDeleted ? [] : [leaf]));
  return {
    live: live.sort((a) => (a.rev === winner?._rev ? -1 : 1)),
    deleted: all.flatMap(({ leaf, isDeleted }) => (isDeleted ? [leaf] : [])),
  };
}

/** How many versions back are looked at. */
const FAR = 200;

/** What came before a leaf, the latest first, as far as the mirror has it. */
export async function* earlierVersions(
  mirror: Mirror,
  id: string,
  { rev }: Leaf,
): AsyncGenerator<Leaf> {
  const { _revisions: line } = await mirror.get(id, { rev, revs: true });
  for (const [back, hash] of (line?.ids ?? []).slice(1, FAR).entries()) {
    const earlier = `${(line?.start ?? 0) - back - 1}-${hash}`;
    const doc = await mirror.get(id, { rev: earlier }).catch(() => undefined); // never was here
    const version = doc && leafOf(doc);
    if (version && !version.isForeign) yield version;
  }
}

/** Whether it may be read and written over. */
export function isKnown({ live }: Leaves): boolean {
  return !live.some(({ isForeign }) => isForeign);
}

function leafOf(doc: StoredDoc): Leaf {
  const { _id, _rev: rev, _deleted } = doc;
  const revision = typeof doc.revision === 'string' ? { revision: doc.revision } : {};
  if (_deleted) return { rev, ...revision };
  const at = splitSyncId(_id);
  const version = at && readDoc(at, doc);
  return version ? { rev, ...revision, ...version } : { rev, isForeign: true };
}
