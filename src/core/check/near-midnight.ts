import type { Clip } from '../clip';
import { localDay } from '../day';
import type { Check } from './check';

const NEAR_MINUTES = 120;
const DAY_MINUTES = 24 * 60;

/** Clipped so close to midnight at the edge of the period that it may be meant for the issue beside. */
export const nearMidnight: Check = {
  find: ({ issue, clips }) =>
    clips
      .filter((clip) => {
        const minute = minuteOfDay(clip);
        const isEarly = clip.day === issue.from && minute < NEAR_MINUTES;
        return isEarly || (clip.day === issue.to && minute >= DAY_MINUTES - NEAR_MINUTES);
      })
      .filter(isByItsDay)
      .map((clip) => ({ clipId: clip.id, code: 'midnight', subject: timeOf(clip) })),
};

/** Neither its day nor its issue was chosen by the writer. */
function isByItsDay(clip: Clip): boolean {
  return clip.issue === undefined && clip.day === localDay(clip.clippedAt, clip.utcOffset);
}

function minuteOfDay({ clippedAt, utcOffset }: Clip): number {
  const minutes = Math.floor(clippedAt / 60_000) + utcOffset;
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** '23:05' */
function timeOf(clip: Clip): string {
  const minute = minuteOfDay(clip);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
