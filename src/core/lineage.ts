import { HEAD } from './revision';

/** Whether one was written over the other, at whatever remove; undefined where that lies too far back to be known. */
export function descends(revision: string, from: string): boolean | undefined {
  const [late, early] = [partsOf(revision), partsOf(from)];
  const steps = late.count - early.count;
  if (steps <= 0) return false;
  if (late.heads.length < steps) return undefined;
  return late.heads[steps - 1] === early.own.slice(0, HEAD);
}

function partsOf(revision: string): { count: number; own: string; heads: string[] } {
  const [write = '', ...heads] = revision.split('.');
  const [count = '', own = ''] = write.split('-');
  return { count: Number.parseInt(count, 10) || 0, own, heads };
}
