import { includesWrite, nameOfWrite } from './lineage';
import { partsOf, type Synced, type SyncedRecord, type SyncedStore } from './record-parts';
import { sortedJson } from './sorted-json';

/**
 * A record that knows by which write each of its parts got its value: of two versions, each says for itself what it
 * changed, so that they are merged alike on every device, and none has to have kept the one that both came from.
 */
export interface Traced<Store extends SyncedStore = SyncedStore> {
  record: Synced[Store];
  /** The write that set every part that isn't named in `changed`. */
  first: string;
  /** Parts by name, with the write that changed each last. */
  changed: Record<string, string>;
}

/** With no earlier version known: all of it may be new. */
export function tracedAnew<Store extends SyncedStore>(record: Synced[Store]): Traced<Store> {
  return { record, first: nameOfWrite(record.revision), changed: {} };
}

/** The record as it was written over `base`, whose parts keep their writes where they are the same still. */
export function tracedOver<Store extends SyncedStore>(
  store: Store,
  record: Synced[Store],
  base: Traced<Store>,
): Traced<Store> {
  const [before, now] = [partsOf(store, base.record), partsOf(store, record)];
  const changed = { ...base.changed };
  for (const name of new Set([...before.keys(), ...now.keys()]))
    if (sortedJson(before.get(name)) !== sortedJson(now.get(name)))
      changed[name] = nameOfWrite(record.revision);
  return { record, first: base.first, changed };
}

export function writeOf({ first, changed }: Traced, part: string): string {
  return changed[part] ?? first;
}

/** Whether that version was written in full knowledge of what a part of the other holds. */
export function knowsPart({ record }: Traced, other: Traced, part: string): boolean {
  return includesWrite((record as SyncedRecord).revision, writeOf(other, part));
}
