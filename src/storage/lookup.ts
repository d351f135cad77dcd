import type { Clip } from '../core/clip';
import type { Issue } from '../core/issue';
import type { Lookup } from '../core/standing';
import type { Reading, Writing } from './transaction';

/** Reads each clip and issue once, inside a transaction over both stores. */
export function lookupIn(stores: Reading | Writing, known: Clip[] = []): Lookup {
  const clips = new Map(known.map((clip) => [clip.id, Promise.resolve<Clip | undefined>(clip)]));
  const issues = new Map<string, Promise<Issue | undefined>>();
  return {
    clip: (id) => readOnce(clips, id, () => stores.objectStore('clips').get(id)),
    issue: (id) => readOnce(issues, id, () => stores.objectStore('issues').get(id)),
  };
}

function readOnce<Value>(
  read: Map<string, Promise<Value>>,
  id: string,
  readNow: () => Promise<Value>,
): Promise<Value> {
  const known = read.get(id) ?? readNow();
  read.set(id, known);
  return known;
}
