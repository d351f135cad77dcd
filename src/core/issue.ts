import { addDays, lastDayOfMonth, weekdayOf } from './day';
import type { Cadence } from './style';

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
  description: string;
  tags: string[];
  /** Other front-matter values. */
  fields: Record<string, string>;
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
  const from = addDays(day, -((weekdayOf(day) - cadence.startsOn + 7) % 7));
  return { id: `week:${from}`, from, to: addDays(from, 6) };
}

/** The period that an issue's id names; undefined for an id that names none. */
export function periodOfId(id: string): Period | undefined {
  const month = /^month:(\d{4}-\d\d)$/.exec(id)?.[1];
  if (month) return periodOf(`${month}-01`, { unit: 'month' });
  const from = /^week:(\d{4}-\d\d-\d\d)$/.exec(id)?.[1];
  return from ? { id, from, to: addDays(from, 6) } : undefined;
}

export function nextPeriod(period: Period, cadence: Cadence): Period {
  return periodOf(addDays(period.to, 1), cadence);
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
