import { addDays, daysBetween, FIRST_DAY, isDay, LAST_DAY, lastDayOfMonth, weekdayOf } from './day';
import type { Cadence, Style } from './style';

export interface PublishedClip {
  id: string;
  revision: string;
  keys: string[];
}

export interface Published {
  /** UTC, ms. */
  at: number;
  fileName: string;
  markdown: string;
  clips: PublishedClip[];
}

/** Prose between the items of an issue. */
export interface Block {
  id: string;
  markdown: string;
  order: string;
  day?: string;
  section?: string;
  /** The clip below which it stands. */
  parent?: string;
  /** Whether it stands as the heading of its section or day, in a form of its own. */
  isHeading?: boolean;
  /** What stands between it and what is before it, where the style has something else there. */
  above?: string;
}

/** What stands around an imported post's prose, where the style has something else there. */
export interface IssueSpacing {
  aboveIntro?: string;
  aboveOutro?: string;
  /** After the last character. */
  end?: string;
}

/** One edition of the digest. */
export interface Issue {
  /** 'month:2024-03', 'week:2024-03-04' (its first day), else a UUIDv7. */
  id: string;
  /** Days, both included. */
  from: string;
  to: string;
  number?: number;
  title: string;
  date: string;
  /** The date is today's until the writer sets another or publishes. */
  dateFollows?: boolean;
  description: string;
  tags: string[];
  /** Other front-matter values. */
  fields: Record<string, string>;
  /** An imported issue's, where it isn't the style's. */
  frontMatter?: Style['frontMatter'];
  intro: string;
  outro: string;
  styleId: string;
  sectionOrder: string[];
  blocks: Block[];
  spacing?: IssueSpacing;
  /** The text as the writer edited it last. */
  handEdit?: string;
  /** What the clips gave when that was begun, or last compared. */
  handEditBase?: string;
  published?: Published;
  revision: string;
  updatedAt: number;
  deletedAt?: number;
}

export interface Period {
  id: string;
  from: string;
  to: string;
  /** Where it is known: what readers call it by. */
  number?: number;
}

export const LIBRARY_ONLY = 'none';

/** The period of the cadence that holds the day. */
export function periodOf(day: string, cadence: Cadence): Period {
  if (cadence.unit === 'month')
    return {
      id: `month:${day.slice(0, 7)}`,
      from: `${day.slice(0, 7)}-01`,
      to: lastDayOfMonth(day),
    };
  if (cadence.unit === 'days') return periodOfDays(day, cadence);
  if (cadence.unit === 'open') return openPeriod(day, cadence.starts);
  const from = addDays(day, -((weekdayOf(day) - cadence.startsOn + 7) % 7));
  return { id: `week:${from}`, from, to: addDays(from, 6) };
}

function periodOfDays(day: string, { count, from }: Extract<Cadence, { unit: 'days' }>): Period {
  const start = addDays(from, Math.floor(daysBetween(from, day) / count) * count);
  return { id: `days:${start}:${count}`, from: start, to: addDays(start, count - 1) };
}

/** From the last start up to the next; the newest one has no end yet. */
function openPeriod(day: string, starts: string[]): Period {
  if (day === LAST_DAY) return AFTER_OPEN;
  const from = starts.findLast((start) => start <= day) ?? FIRST_DAY;
  const next = starts.find((start) => start > day);
  return { id: `open:${from}`, from, to: next === undefined ? LAST_DAY : addDays(next, -1) };
}

/** The period that an issue's id names; undefined for an id that names none. */
export function periodOfId(id: string): Period | undefined {
  const month = /^month:(\d{4}-\d\d)$/.exec(id)?.[1];
  if (month) return isDay(`${month}-01`) ? periodOf(`${month}-01`, { unit: 'month' }) : undefined;
  const [, unit, from = '', count = ''] =
    /^(week|days|open):(\d{4}-\d\d-\d\d)(?::([1-9]\d{0,2}))?$/.exec(id) ?? [];
  // Typed into the address, it may be of a day that there is not.
  if (!isDay(from)) return undefined;
  if (unit === 'week') return { id, from, to: addDays(from, 6) };
  if (unit === 'days' && count !== '') return { id, from, to: addDays(from, Number(count) - 1) };
  return unit === 'open' ? { id, from, to: LAST_DAY } : undefined;
}

/** Whether the issue's days are known before it is read. */
export function isSettled({ id }: Period): boolean {
  return !id.startsWith('open:');
}

/** An open issue's id doesn't tell its end: the cadence does, or what was stored of it. */
export function settledPeriod(
  period: Period,
  cadence: Cadence,
  stored?: Pick<Issue, 'from' | 'to'>,
): Period {
  if (isSettled(period)) return period;
  const own = cadence.unit === 'open' ? periodOf(period.from, cadence) : undefined;
  if (own?.id === period.id) return own;
  return stored ? { id: period.id, from: stored.from, to: stored.to } : period;
}

/** The issue after one without an end, until that has ended. */
export const AFTER_OPEN: Period = { id: `open:${LAST_DAY}`, from: LAST_DAY, to: LAST_DAY };

export function nextPeriod(period: Period, cadence: Cadence): Period {
  if (period.to === LAST_DAY) return AFTER_OPEN;
  return periodOf(addDays(period.to, 1), cadence);
}

/** Of one that goes on until it is out: where another ended today, it begins tomorrow, be it out today or not. */
export function lastDayOf({ from }: Pick<Period, 'from'>, today: string): string {
  return from > today ? from : today;
}

/** The cadence once the open issue has ended with that day; others go by the calendar. */
export function cadenceAfter(day: string, cadence: Cadence): Cadence {
  if (cadence.unit !== 'open') return cadence;
  const starts = [...new Set([...cadence.starts, addDays(day, 1)])].sort();
  return { unit: 'open', starts };
}

/**
 * The id of the issue in which a root clip of that day comes to stand: the first one from its day's on
 * that isn't published. `isPublished` is asked for one period after another.
 */
export async function openIssueFor(
  day: string,
  cadence: Cadence,
  isPublished: (issueId: string) => Promise<boolean>,
): Promise<{ period: Period; isMoved: boolean }> {
  let period = periodOf(day, cadence);
  let isMoved = false;
  while (await isPublished(period.id)) {
    period = nextPeriod(period, cadence);
    isMoved = true;
  }
  return { period, isMoved };
}
