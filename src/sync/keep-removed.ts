import type { SyncedRecord } from '../core/record-parts';
import type { Removal } from '../core/removal';
import { chunksOf } from '../storage/many-records';
import { editStamp } from '../storage/stamp';
import { type Noted, type Outcome, putOutcomes, readNoted } from '../storage/sync/records';
import { isKnown, type Leaves, type Mirror, readLeaves } from './mirror';

const CHUNK = 500;

/** What was removed on one side only is written over that, so that it stays here and comes back there. */
export async function keepRemoved(
  mirror: Mirror,
  ids: string[],
  side: Removal['side'],
): Promise<void> {
  for (const chunk of chunksOf(ids, CHUNK)) {
    const [leaves, records] = await Promise.all([readLeaves(mirror, chunk), readNoted(chunk)]);
    const outcomes: Outcome[] = [];
    for (const id of chunk) {
      const here = records.get(id) ?? { record: undefined, noted: undefined };
      const there = leaves.get(id) ?? { live: [], deleted: [] };
      if (!isKnown(there)) continue;
      const kept = side === 'here' ? keptHere(here, there) : keptThere(here, there);
      if (kept)
        outcomes.push({
          ...{ id, before: here.record?.revision, after: kept },
          ...{ copies: [], isMirrorNew: true },
        });
    }
    // What is written at this very moment is newer than the removal anyway.
    await putOutcomes(outcomes);
  }
}

function keptHere({ record }: Noted, { live, deleted }: Leaves): SyncedRecord | undefined {
  if (!record || record.deletedAt !== undefined) return undefined;
  const [leaf = deleted[0]] = live;
  const isRemoved = leaf && (!leaf.record || leaf.record.deletedAt !== undefined);
  return isRemoved ? writtenOver(record, leaf.revision) : undefined;
}

function keptThere({ record, noted }: Noted, { live: [leaf] }: Leaves): SyncedRecord | undefined {
  const isRemoved = record ? record.deletedAt !== undefined : noted !== undefined;
  if (!isRemoved || !leaf?.record || leaf.record.deletedAt !== undefined) return undefined;
  return writtenOver(record ?? leaf.record, record?.revision ?? noted);
}

function writtenOver(record: SyncedRecord, revision = record.revision): SyncedRecord {
  const { deletedAt: _, ...kept } = record;
  const { now, revision: next } = editStamp(revision);
  return { ...kept, revision: next, updatedAt: now };
}
