import type { Removal } from '../core/removal';
import { chunksOf } from '../storage/many-records';
import { countRecords } from '../storage/sync/outbox';
import { readNoted } from '../storage/sync/records';
import { type Mirror, readLeaves } from './mirror';

/** Of a library of a few clips, a fifth is soon gone with what one deletes in the ordinary way. */
const FEW = 3;

const CHUNK = 500;

/** Whether what the server has removed since would take more than a fifth of what is here. */
export async function removalHere(mirror: Mirror, ids: string[]): Promise<Removal | undefined> {
  if (ids.length < FEW) return undefined;
  const of = await countRecords();
  if (!isMany(ids.length, of)) return undefined;
  const removes = await countIn(mirror, ids, { here: 'there', there: 'gone' });
  return isMany(removes, of) ? { side: 'here', removes, of } : undefined;
}

/** The same of what was removed here, and what the server has. */
export async function removalThere(mirror: Mirror, noted: string[]): Promise<Removal | undefined> {
  if (noted.length < FEW) return undefined;
  const { doc_count: of } = await mirror.info();
  if (!isMany(noted.length, of)) return undefined;
  const removes = await countIn(mirror, noted, { here: 'gone', there: 'there' });
  return isMany(removes, of) ? { side: 'server', removes, of } : undefined;
}

function isMany(removes: number, of: number): boolean {
  return removes >= FEW && removes * 5 > of;
}

type State = 'there' | 'gone' | 'unknown';

/** Asks the mirror only of those that are so here. */
async function countIn(
  mirror: Mirror,
  ids: string[],
  wanted: { here: State; there: State },
): Promise<number> {
  let count = 0;
  for (const chunk of chunksOf(ids, CHUNK)) {
    const records = await readNoted(chunk);
    const some = chunk.filter((id) => {
      const { record, noted } = records.get(id) ?? { record: undefined, noted: undefined };
      return stateOf(record, noted !== undefined) === wanted.here;
    });
    if (some.length === 0) continue;
    const leaves = await readLeaves(mirror, some);
    for (const id of some) {
      const leaf = leaves.get(id);
      const there = stateOf(leaf?.live[0]?.record, (leaf?.deleted.length ?? 0) > 0);
      if (there === wanted.there) count++;
    }
  }
  return count;
}

/** In the trash, or deleted for good. */
function stateOf(record: { deletedAt?: number } | undefined, isDeleted: boolean): State {
  if (!record) return isDeleted ? 'gone' : 'unknown';
  return record.deletedAt === undefined ? 'there' : 'gone';
}
