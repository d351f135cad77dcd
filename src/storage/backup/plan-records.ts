import type { Merged, Outcome, Versioned } from '../../core/merge-versions';
import { type Readable, readRecords } from '../many-records';
import { editStamp } from '../stamp';

export interface RecordsPlan<Value> {
  puts: Value[];
  /** What some of them replace, by its id. */
  replaced: Map<string, Value>;
  counts: Record<Outcome, number>;
}

interface Store<Value> extends Readable<Value> {
  /** So that nothing is read that isn't there. */
  ids: Pick<ReadonlySet<string>, 'has'>;
  merge: (stored: Value | undefined, given: Value) => Merged<Value>;
  /** Whether it was deleted for good here. */
  isBuried: (id: string) => boolean;
}

const CHUNK = 500;

/** What comes to be stored where these are given. */
export async function planRecords<Value extends Versioned>(
  given: Value[],
  store: Store<Value>,
): Promise<RecordsPlan<Value>> {
  const plan: RecordsPlan<Value> = {
    puts: [],
    replaced: new Map(),
    counts: { added: 0, updated: 0, kept: 0, both: 0 },
  };
  for (let at = 0; at < given.length; at += CHUNK) {
    const chunk = given.slice(at, at + CHUNK);
    const there = chunk.map(({ id }) => id).filter((id) => store.ids.has(id));
    const stored = await readRecords(store, there);
    for (const one of chunk) {
      const { puts, outcome } = planRecord(one, stored.get(one.id), store);
      plan.puts.push(...puts);
      for (const put of puts) {
        const before = stored.get(put.id);
        if (before) plan.replaced.set(put.id, before);
      }
      plan.counts[outcome]++;
    }
  }
  return plan;
}

function planRecord<Value extends Versioned>(
  given: Value,
  stored: Value | undefined,
  { ids, merge, isBuried }: Store<Value>,
): { puts: Value[]; outcome: Outcome } {
  const { outcome, put, copy } = merge(stored, given);
  if (outcome === 'added') return { puts: [isBuried(given.id) ? revived(given) : given], outcome };
  const puts = [
    ...(put === undefined || put === stored ? [] : [put]),
    ...(copy === undefined || ids.has(copy.id) ? [] : [copy]),
  ];
  return { puts, outcome: puts.length === 0 ? 'kept' : outcome };
}

/** Later than it was deleted: the second copy would let it go again. */
function revived<Value extends Versioned>(record: Value): Value {
  const { now, revision } = editStamp(record.revision);
  return { ...record, revision, updatedAt: now };
}
