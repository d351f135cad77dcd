import type { SyncedRecord, SyncedStore } from '../core/record-parts';
import type { Traced } from '../core/traced';
import { isPart, type PartName } from '../storage/backup/check-part';

const PARTS: Record<SyncedStore, PartName> = { clips: 'clip', issues: 'issue', styles: 'style' };

/** Where its id says that it belongs. */
interface Place {
  store: SyncedStore;
  key: string;
}

/**
 * A document that isn't deleted, where it says all that this version writes, as it writes it. Whoever reaches the
 * server can put any into it, and a newer version may write others: these stay there as they are.
 */
export function readDoc(at: Place, doc: object): Traced | undefined {
  const { revision, record, first, changed }: Partial<Record<string, unknown>> = { ...doc };
  if (!isRecord(at, record) || revision !== record.revision) return undefined;
  if (typeof first !== 'string' || !isTexts(changed)) return undefined;
  return hasPrototype({ record, changed }) ? undefined : { record, first, changed };
}

function isRecord({ store, key }: Place, record: unknown): record is SyncedRecord {
  return isPart(PARTS[store], record) && (record as SyncedRecord).id === key; // as its schema says
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}

/** Among its own keys, as JSON may have one. */
function hasPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => key === '__proto__' || hasPrototype(each));
}
