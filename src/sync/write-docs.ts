import { sortedJson } from '../core/sorted-json';
import type { Traced } from '../core/traced';
import type { Mirror, SyncedDoc } from './mirror';

export type MirrorDoc = SyncedDoc & { _id: string; _rev?: string; _deleted?: boolean };

/** CouchDB 3 takes no larger document (`max_document_size`). */
const MOST_BYTES = 8_000_000;

/** The same text on every device: then it has the same `_rev` too, and two devices' merges are one. */
export function canonicalDoc(id: string, { record, first, changed }: Traced): MirrorDoc {
  const doc = { revision: record.revision, record, first, changed };
  return { _id: id, ...JSON.parse(sortedJson(doc)) };
}

export function isTooLarge(doc: MirrorDoc): boolean {
  const text = JSON.stringify(doc);
  // No character takes more than three bytes in UTF-8, for each of its units.
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}

/** Returns the ids of those that were not taken: something else wrote there. */
export async function writeDocs(mirror: Mirror, docs: MirrorDoc[]): Promise<Set<string>> {
  if (docs.length === 0) return new Set();
  const results = await mirror.bulkDocs(docs);
  return new Set(results.flatMap((each) => ('error' in each && each.id ? [each.id] : [])));
}
