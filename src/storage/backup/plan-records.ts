import type { Merged, Outcome, Versioned } from '../../core/merge-versions';
import { editStamp } from '../stamp';

export interface RecordsPlan<Value> {
  puts: Value[];
  counts: Record<Outcome, number>;
}

interface Store<Value> {
  read: (id: string) => Promise<Value | undefined>;
  merge: (stored: Value | undefined, given: Value) => Merged<Value>;
  /** Whether it was deleted for good here. */
  isBuried: (id: string) => boolean;
}

/** So many are read at a time: a request each. */
const CHUNK = 500;

/** What comes to be stored where these are given. */
export async function planRecords<Value extends Versioned>(
  given: Value[],
  store: Store<Value>,
): Promise<RecordsPlan<Value>> {
  const plan: RecordsPlan<Value> = {
    puts: [],
    counts: { added: 0, updated: 0, kept: 0, both: 0 },
  };
  for (let at = 0; at < given.length; at += CHUNK) {
    const planned = given.slice(at, at + CHUNK).map((one) => planRecord(one, store));
    for (const { puts, outcome } of await Promise.all(planned)) {
      plan.puts.push(...puts);
      plan.counts[outcome]++;
    }
  }
  return plan;
}

async function planRecord<Value extends Versioned>(
  given: Value,
  { read, merge, isBuried }: Store<Value>,
): Promise<{ puts: Value[]; outcome: Outcome }> {
  const stored = await read(given.id);
  const { outcome, put, copy } = merge(stored, given);
  if (outcome === 'added') return { puts: [isBuried(given.id) ? revived(given) : given], outcome };
  const isCopyThere = copy === undefined || (await read(copy.id)) !== undefined;
  const puts = [
    ...(put === undefined || put === stored ? [] : [put]),
    ...(isCopyThere ? [] : [copy]),
  ];
  return { puts, outcome: puts.length === 0 ? 'kept' : outcome };
}

/** Later than it was deleted: the second copy would let it go again. */
function revived<Value extends Versioned>(record: Value): Value {
  const { now, revision } = editStamp(record.revision);
  return { ...record, revision, updatedAt: now };
}
