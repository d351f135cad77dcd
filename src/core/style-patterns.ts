import type { Locale } from 'date-fns';
import { ExpectedError } from './errors';
import { safeFileName } from './file-name';
import type { Issue } from './issue';
import { fieldsInPattern } from './pattern-parts';
import { fillPattern, type PatternValues, slugOf } from './patterns';
import type { Style } from './style';

/** What each pattern of a style may name, and those of publishing. The period's fields are there wherever an issue is. */
const PERIOD = ['number', 'month', 'week', 'from', 'to'];
const PATTERN_FIELDS = {
  title: PERIOD,
  fileName: [...PERIOD, 'date', 'title', 'slug'],
  frontMatter: [...PERIOD, 'date', 'title', 'slug', 'description', 'tags'],
  heading: [...PERIOD, 'date', 'title'],
  logHeading: [...PERIOD, 'date', 'title'],
  day: ['day'],
  sectionHeading: ['section'],
  kind: ['kind'],
  post: [...PERIOD, 'date', 'title', 'slug', 'fileName'],
} as const;

export type PatternName = keyof typeof PATTERN_FIELDS;

export function patternFields(name: PatternName): readonly string[] {
  return PATTERN_FIELDS[name];
}

/** Throws an ExpectedError 'invalidPattern' naming what is wrong: an unknown field, a bad date form, a lone brace. */
export function checkPattern(name: PatternName, pattern: string, locale: Locale): void {
  const allowed = patternFields(name);
  for (const field of fieldsInPattern(pattern))
    if (!allowed.includes(field)) throw new ExpectedError('invalidPattern', `{${field}}`);
  fillPattern(pattern, SAMPLE_VALUES, locale);
}

const SAMPLE_VALUES: PatternValues = {
  days: {
    month: '2024-03-01',
    week: '2024-03-01',
    from: '2024-03-01',
    to: '2024-03-31',
    date: '2024-04-02',
    day: '2024-03-04',
  },
  numbers: { number: 1 },
  texts: { title: '', slug: '', description: '', tags: '', section: '', kind: '', fileName: '' },
};

export type NamedIssue = Pick<
  Issue,
  'from' | 'to' | 'number' | 'title' | 'date' | 'description' | 'tags'
>;

/** The values an issue gives to patterns. */
export function issueValues(issue: NamedIssue): PatternValues {
  const { from, to, date, title, description, tags } = issue;
  return {
    days: { month: from, week: from, from, to, date },
    numbers: { number: issue.number },
    texts: { title, slug: slugOf(title), description, tags: tags.join(', ') },
  };
}

/** The title that the style gives an issue of the period. */
export function titleFor(
  style: Style,
  period: { from: string; to: string },
  number: number | undefined,
  locale: Locale,
): string {
  const { days, numbers } = issueValues({
    ...period,
    date: '',
    title: '',
    description: '',
    tags: [],
    ...(number === undefined ? {} : { number }),
  });
  return fillPattern(style.title, { days, numbers, texts: {} }, locale).trim();
}

/** The file name of an issue, with nothing in it that a file system refuses. */
export function fileNameFor(style: Style, issue: NamedIssue, locale: Locale): string {
  const name = fillPattern(style.fileName, issueValues(issue), locale);
  // A title without letters has no slug: what is left is no name but an ending.
  const [, ending] = /^[.\s]*(\.[^.]+)$/.exec(name) ?? [];
  return safeFileName(ending ? `digest${ending}` : name, 'digest.md');
}
