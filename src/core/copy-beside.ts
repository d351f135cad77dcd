import type { Clip } from './clip';
import { clipAside } from './clip-aside';
import type { Synced, SyncedRecord, SyncedStore } from './record-parts';
import { sortedJson } from './sorted-json';
import type { Style } from './style';
import { textHash } from './text-hash';

/** The other version as a record beside the merged one; its id comes of its text, so that it comes in once. */
export function copyBeside<Store extends SyncedStore>(
  store: Store,
  record: Synced[Store],
): Synced[Store] | undefined {
  const copy = { clips: clipBeside, styles: styleBeside, issues: () => undefined }[store];
  // The table's functions take and give what their store holds.
  return (copy as (record: SyncedRecord) => Synced[Store] | undefined)(record);
}

export function clipBeside({ deletedAt: _, ...clip }: Clip): Clip {
  return withOwnId(clipAside(clip));
}

export function styleBeside({ deletedAt: _, ...style }: Style): Style {
  return withOwnId({ ...style, name: `${style.name} (2)` });
}

function withOwnId<Kept extends SyncedRecord>(record: Kept): Kept {
  const { revision: _, updatedAt: __, ...text } = record;
  const hash = textHash(sortedJson(text));
  return { ...record, id: `${record.id}.${hash}`, revision: `1-${hash}` };
}
