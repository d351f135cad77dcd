import { isDay, lastDayOfMonth } from '../../core/day';
import type { Issue } from '../../core/issue';
import type { FrontMatterSource } from './front-matter-source';

/** When it came out, as the engines call it. */
const DATE_KEYS = [
  'date',
  'pubDate',
  'pubDatetime',
  'publishDate',
  'postDate',
  'published',
  'publishedAt',
  'published_at',
  'published_date',
];

/** What a post says of its issue: title, number, date, description, tags. */
export function readIssue(source: FrontMatterSource, fileName: string): Issue {
  const { values } = source;
  const dates = DATE_KEYS.flatMap((key) => dayIn(text(values, key)) ?? []);
  const date = dates[0] ?? dayIn(fileName) ?? '';
  const title = text(values, 'title') || firstHeading(source.body) || baseName(fileName);
  const number = numberIn(text(values, 'number') || title);
  const from = date === '' ? '1970-01-01' : `${date.slice(0, 7)}-01`;
  return {
    id: `month:${from.slice(0, 7)}`,
    from,
    to: lastDayOfMonth(from),
    ...(number === undefined ? {} : { number }),
    title,
    date,
    description: text(values, 'description') || text(values, 'summary') || text(values, 'excerpt'),
    tags: tagsIn(named(values) ?? named(values.taxonomies)),
    fields: {},
    intro: '',
    outro: '',
    styleId: 'learned',
    sectionOrder: [],
    blocks: [],
    revision: '0-import',
    updatedAt: 0,
  };
}

function text(values: Record<string, unknown>, key: string): string {
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Zola has them in a table. */
function named(values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return undefined;
  const { tags, categories }: { tags?: unknown; categories?: unknown } = values;
  return tags ?? categories;
}

function tagsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.split(value.includes(',') ? /\s*,\s*/ : /\s+/).filter((tag) => tag !== '');
  return Array.isArray(value) ? value.map(String) : [];
}

function dayIn(from: string): string | undefined {
  const [, year, month, day] = /(\d{4})[-/._](\d\d?)[-/._](\d\d?)(?!\d)/.exec(from) ?? [];
  return dayOf(year, month, day) ?? dayInWords(from);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Mar 4, 2024`, `Mon, 04 Mar 2024` */
function dayInWords(from: string): string | undefined {
  const [, before, name = '', after, year] =
    /(?:\b(\d\d?)(?:st|nd|rd|th)?(?: of)? )?\b([a-z]{3})[a-z]*\.? (?:(\d\d?)(?:st|nd|rd|th)?,? )?(\d{4})\b/i.exec(
      from,
    ) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : dayOf(year, String(month), before ?? after);
}

function dayOf(year?: string, month?: string, day?: string): string | undefined {
  if (!year || !month || !day) return undefined;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : undefined;
}

/** A title that goes on in words counts something else: `10 links`. One that begins with a year says when it came out. */
const NUMBERED =
  /(?:#|\b(?:no|nr|n[°º]|ed|edition|vol|volume|issue|week|kw|woche|ausgabe|folge|semaine|semana|numéro|número)\.? ?|№ ?|第 ?|^(?!\d+ \p{L}|(?:19|20)\d\d\b))0*(\d{1,4})(?!\d|[-/.:]\d)/iu;
/** Not a month or a day behind its year: `2024-03`. */
const LAST = /(?<!\b\d{4}[-/.](?:\d\d?[-/.])?)\b0*(\d{1,3})$/;
/** After a word that isn't a month, before what the issue is about: `Notebook 7: January`. */
const BETWEEN =
  /(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?<=\p{L}) 0*(\d{1,3})(?=:|,? [-–—|(])/iu;

function numberIn(title: string): number | undefined {
  const found = NUMBERED.exec(title) ?? LAST.exec(title) ?? BETWEEN.exec(title);
  return found ? Number(found[1]) : undefined;
}

const firstHeading = (body: string) => /^# +(.+?)(?: +#+)?$/m.exec(body)?.[1]?.trim() ?? '';

const baseName = (fileName: string) =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]+$/i, '');
