import type { Clip } from '../core/clip';
import type { Columns } from '../importers/table/columns';
import { type Sifted, withoutKnown } from '../storage/import/known';
import { unpackClips } from '../storage/import/packed-clips';
import { lastWrite } from '../storage/last-write';
import type { Learned, PackedReading } from './read/reading';

const FIRST_CLIPS = 5;

export interface PlannedFile {
  reading: PackedReading;
  /** What of it isn't in the library yet; none of a file that gave nothing. */
  sifted?: Sifted;
}

/** What an import would do. */
export interface Plan {
  /** To be read again once the columns of a table are known. */
  sources: File[];
  columns: ReadonlyMap<string, Columns>;
  files: PlannedFile[];
  learned?: Learned;
  newClips: number;
  duplicates: number;
  /** Some of the new clips, to be shown. */
  firstClips: Clip[];
  /** The last write into the library when it was compared with it. */
  asOf: string | undefined;
}

export async function planImport(
  read: Pick<Plan, 'sources' | 'columns' | 'learned'> & { readings: PackedReading[] },
): Promise<Plan> {
  const { readings, ...rest } = read;
  const asOf = await lastWrite();
  const results = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.result] : []));
  const sifted = await withoutKnown(results);
  const byResult = new Map(results.map((result, i) => [result, sifted[i]]));
  const files = readings.map((reading): PlannedFile => {
    const known = reading.kind === 'read' ? byResult.get(reading.result) : undefined;
    return { reading, ...(known ? { sifted: known } : {}) };
  });
  return {
    ...rest,
    files,
    newClips: sum(sifted.map(({ newClips }) => newClips)),
    duplicates: sum(sifted.map(({ duplicates }) => duplicates)),
    firstClips: await firstOf(sifted),
    asOf,
  };
}

async function firstOf(sifted: Sifted[]): Promise<Clip[]> {
  const first: Clip[] = [];
  for (const piece of sifted.flatMap(({ pieces }) => pieces)) {
    if (first.length >= FIRST_CLIPS) break;
    if (piece.count > 0) first.push(...(await unpackClips(piece)));
  }
  return first.slice(0, FIRST_CLIPS);
}

/** Compared anew where anything was written since: another window may have imported the same. */
export async function planNow(plan: Plan): Promise<Plan> {
  if ((await lastWrite()) === plan.asOf) return plan;
  return planImport({ ...plan, readings: plan.files.map(({ reading }) => reading) });
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
