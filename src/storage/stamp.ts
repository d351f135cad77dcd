import { v7 } from 'uuid';
import type { Stamp } from '../core/clip';
import { localDay } from '../core/day';
import { nextRevision } from '../core/revision';

/** The only place that reads the clock, the time zone and randomness. */

export function newClipId(): string {
  return v7();
}

export function newBlockId(): string {
  return v7();
}

/** When a clip was made, and where. */
export type MadeAt = Pick<Stamp, 'now' | 'utcOffset'>;

export function newStamp(id: string, made = madeNow()): Stamp {
  return { id, ...made, revision: revisionAfter(undefined) };
}

/** The stamp of a write that follows upon the given revision. */
export function editStamp(revision: string | undefined): { now: number; revision: string } {
  return { now: Date.now(), revision: revisionAfter(revision) };
}

export function today(): string {
  const { now, utcOffset } = madeNow();
  return localDay(now, utcOffset);
}

export function madeNow(): MadeAt {
  const date = new Date();
  // getTimezoneOffset counts west of UTC; 0 - x, since -x makes UTC a negative zero.
  return { now: date.getTime(), utcOffset: 0 - date.getTimezoneOffset() };
}

function revisionAfter(revision: string | undefined): string {
  return nextRevision(revision, randomText());
}

/** Eight base-36 digits. */
function randomText(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(8));
  return Array.from(numbers, (number) => (number % 36).toString(36)).join('');
}
