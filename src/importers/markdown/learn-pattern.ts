import { format, type Locale } from 'date-fns';
import { noonOf } from '../../core/day';
import type { Issue } from '../../core/issue';
import { fillPattern, slugOf } from '../../core/patterns';
import { issueValues } from '../../core/style-patterns';

type Named = Pick<Issue, 'from' | 'to' | 'number' | 'title' | 'date' | 'description' | 'tags'>;

/** The longer ones first, so that a month's name is found with its day and year. */
const FORMS = [
  'EEEE, MMMM do, yyyy',
  'MMMM do, yyyy',
  'MMMM d, yyyy',
  'd. MMMM yyyy',
  'd MMMM yyyy',
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
  'MMMM yyyy',
  'MMM yyyy',
  'yyyy-MM',
  'MMMM do',
  'd. MMMM',
  'MMMM d',
  'd MMMM',
  'MMMM',
];
/** Of these the day isn't part: they name the period. */
const PERIOD = /^(MMMM yyyy|MMM yyyy|yyyy-MM|MMMM)$/;

/** The locale that a text's month is written in, of those given. */
export function localeIn(
  text: string,
  date: string,
  locales: readonly Locale[],
): Locale | undefined {
  return locales.find((locale) => text.includes(format(noonOf(date), 'MMMM', { locale })));
}

/** A title as a pattern: its date, its month and its number as fields. */
export function titlePattern(issue: Named, locale: Locale): string {
  return checked(
    numbered(dated(literal(issue.title), issue, locale), issue),
    issue.title,
    issue,
    locale,
  );
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
    if (at >= 0) {
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
    found.startsWith('0') ? `{number:0${found.length}}` : '{number}',
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
