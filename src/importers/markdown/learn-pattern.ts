import { format, type Locale } from 'date-fns';
import { addDays, noonOf } from '../../core/day';
import type { Issue } from '../../core/issue';
import { fillPattern, slugOf } from '../../core/patterns';
import { issueValues } from '../../core/style-patterns';

type Named = Pick<Issue, 'from' | 'to' | 'number' | 'title' | 'date' | 'description' | 'tags'>;

/** The longer ones first, so that a month's name is found with its day and year. */
const FORMS = [
  'EEEE, MMMM do, yyyy',
  'MMMM do, yyyy',
  'MMMM d, yyyy',
  'MMM do, yyyy',
  'MMM d, yyyy',
  'do MMMM yyyy',
  'd. MMMM yyyy',
  'd MMMM yyyy',
  'do MMM yyyy',
  'd MMM yyyy',
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
  'd.M.yyyy',
  'd/M/yyyy',
  'M/d/yyyy',
  'MMMM yyyy',
  'MMM yyyy',
  'yyyy-MM',
  'MM/yyyy',
  'MMMM do',
  'd. MMMM',
  'MMMM d',
  'd MMMM',
  'MMM do',
  'MMM d',
  'MMMM',
  'yyyy',
];
/** Of these the day isn't part: they name the period. */
const PERIOD = /^(MMMM yyyy|MMM yyyy|yyyy-MM|MM\/yyyy|MMMM|yyyy)$/;

const DAY_BEFORE = /(^|\D)\d{1,2}(st|nd|rd|th|\.)? $/;

/** The locale that a text's month is written in, of those given. */
export function localeIn(
  text: string,
  date: string,
  locales: readonly Locale[],
): Locale | undefined {
  return locales.find((locale) => text.includes(format(noonOf(date), 'MMMM', { locale })));
}

/** An issue comes out in the month that it is about, or in the next one: its title tells. */
export function inOwnMonth(issue: Issue, locale: Locale): Issue {
  if (issue.date === '') return issue;
  const to = addDays(issue.from, -1);
  const isNamed = (day: string) =>
    ['MMMM', 'MMM'].some(
      (form) => indexOfWords(issue.title, format(noonOf(day), form, { locale })) >= 0,
    );
  if (isNamed(issue.from) || !isNamed(to)) return issue;
  const month = to.slice(0, 7);
  return { ...issue, id: `month:${month}`, from: `${month}-01`, to };
}

/**
 * A title as a pattern: its date, its month and its number as fields. An issue has a title before it comes out: what is
 * its date there is its last day.
 */
export function titlePattern(issue: Named, locale: Locale): string {
  const pattern = numbered(dated(literal(issue.title), issue, locale), issue);
  return checked(pattern, issue.title, issue, locale).replace(/(?<!\{)\{date:/, '{to:');
}

/** A file's name as a pattern, its title's short form as a field too. */
export function filePattern(fileName: string, issue: Named, locale: Locale): string | undefined {
  const name = fileName.split(/[\\/]/).at(-1) ?? '';
  const slug = slugOf(issue.title);
  const text = dated(literal(name), issue, locale);
  const pattern =
    slug !== '' && text.includes(slug) ? text.replace(slug, '{slug}') : numbered(text, issue);
  const found = checked(pattern, name, issue, locale);
  return found === literal(name) ? undefined : found;
}

const literal = (text: string) => text.replaceAll('{', '{{');

function dated(text: string, { date, from }: Named, locale: Locale): string {
  for (const form of date === '' ? [] : FORMS) {
    const isPeriod = PERIOD.test(form);
    const found = format(noonOf(isPeriod ? from : date), form, { locale });
    const at = indexOfWords(text, found);
    // A month with another day than the issue's: a title's date that is none of its own.
    const isOtherDay = isPeriod && DAY_BEFORE.test(text.slice(0, at)) && /^MMM/.test(form);
    if (at >= 0 && !isOtherDay) {
      const field = `{${isPeriod ? 'month' : 'date'}:${form}}`;
      return text.slice(0, at) + field + text.slice(at + found.length);
    }
  }
  return text;
}

/** Not in a longer word or number: `May` isn't in `Maybe`. Words of scripts without spaces have no such ends. */
function indexOfWords(text: string, found: string): number {
  const isPart = (before: string, after: string) =>
    /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after);
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
    const end = at + found.length;
    const isWhole = !isPart(text.slice(0, at), found) && !isPart(found, text.slice(end));
    if (isWhole) return at;
  }
  return -1;
}

function numbered(text: string, { number }: Named): string {
  if (number === undefined) return text;
  return text.replace(new RegExp(`(?<![\\d{:])(0*)${number}(?!\\d)(?![^{]*\\})`), (found) =>
    found.length > 1 && found.startsWith('0') ? `{number:0${found.length}}` : '{number}',
  );
}

/** The pattern where it gives the text again, else the text itself. */
function checked(pattern: string, text: string, issue: Named, locale: Locale): string {
  try {
    return fillPattern(pattern, issueValues(issue), locale) === text ? pattern : literal(text);
  } catch {
    return literal(text);
  }
}
