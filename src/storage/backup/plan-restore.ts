import type { StoreValue } from 'idb';
import { mergeIssue } from '../../core/merge-issue';
import { type Merged, mergeClip, mergeStyle } from '../../core/merge-versions';
import type { DigestDatabase } from '../database';
import { tombstoneId } from '../recorded-writes';
import { editStamp } from '../stamp';
import type { Reading, Writing } from '../transaction';
import { planRecords, type RecordsPlan } from './plan-records';

export type RestoredStore = 'styles' | 'issues' | 'clips';
export type Stored<Name extends RestoredStore> = StoreValue<DigestDatabase, Name>;

const MERGES: {
  [Name in RestoredStore]: (
    stored: Stored<Name> | undefined,
    given: Stored<Name>,
  ) => Merged<Stored<Name>>;
} = {
  styles: mergeStyle,
  issues: (stored, given) => mergeIssue(stored, given, editStamp),
  clips: mergeClip,
};

/** Which records there are, and what was deleted for good: read once for all of a long restore. */
export interface There {
  ids: ReadonlySet<string>;
  buried: ReadonlySet<string>;
}

export async function readThere(stores: Reading | Writing, name: RestoredStore): Promise<There> {
  const [ids, buried] = await Promise.all([
    stores.objectStore(name).getAllKeys(),
    stores.objectStore('tombstones').getAllKeys(),
  ]);
  return { ids: new Set(ids), buried: new Set(buried) };
}

/** What comes to be stored where these are given. */
export function planStore<Name extends RestoredStore>(
  stores: Reading | Writing,
  name: Name,
  given: Stored<Name>[],
  { ids, buried }: There,
): Promise<RecordsPlan<Stored<Name>>> {
  const store = stores.objectStore(name);
  return planRecords(given, {
    ids,
    // A bare key's type is each store's own; of a range all take the same.
    get: (id) => store.get(IDBKeyRange.only(id)),
    getAll: (range, count) => store.getAll(range, count),
    merge: MERGES[name],
    isBuried: (id) => buried.has(tombstoneId(name, id)),
  });
}
