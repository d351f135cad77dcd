import { HEAD, MOST_HEADS } from './revision';

/** Between the heads of the writes that stand at the same number in the two lines that were merged. */
const BESIDE = '~';

interface Line {
  count: number;
  own: string;
  heads: string[];
}

/** Whether one was written over the other, at whatever remove; undefined where that lies too far back to be known. */
export function descends(revision: string, from: string): boolean | undefined {
  const [late, early] = [lineOf(revision), lineOf(from)];
  const steps = late.count - early.count;
  if (steps <= 0) return false;
  if (late.heads.length < steps) return undefined;
  return headsAt(late, early.count).includes(early.own.slice(0, HEAD));
}

/** Written over both, whichever comes first: `random` is to be the same wherever the two are merged. */
export function mergedRevision(one: string, other: string, random: string): string {
  const lines = [lineOf(one), lineOf(other)];
  const count = Math.max(...lines.map((line) => line.count)) + 1;
  const heads: string[] = [];
  for (let at = count - 1; heads.length < MOST_HEADS; at--) {
    const beside = new Set(lines.flatMap((line) => headsAt(line, at)));
    if (beside.size === 0) break;
    heads.push([...beside].sort().join(BESIDE));
  }
  return [`${count}-${random}`, ...heads].join('.');
}

/** What names a write in those after it. */
export function nameOfWrite(revision: string): string {
  const { count, own } = lineOf(revision);
  return `${count}-${own.slice(0, HEAD)}`;
}

/** Whether the write of that name is this one, or one that this was written over. */
export function includesWrite(revision: string, name: string): boolean {
  return nameOfWrite(revision) === name || descends(revision, name) === true;
}

function headsAt({ count, own, heads }: Line, at: number): string[] {
  if (at === count) return [own.slice(0, HEAD)];
  return heads[count - at - 1]?.split(BESIDE) ?? [];
}

function lineOf(revision: string): Line {
  const [write = '', ...heads] = revision.split('.');
  const [count = '', own = ''] = write.split('-');
  return { count: Number.parseInt(count, 10) || 0, own, heads };
}
