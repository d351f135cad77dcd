import { format, type Locale } from 'date-fns';
import { isDay, noonOf } from './day';
import { ExpectedError } from './errors';
import { type FieldPart, parsePattern } from './pattern-parts';

/**
 * Patterns: text with fields. `DistiLLM {number:02}`, `Links for {month:MMMM yyyy}`; `{{` is a literal brace.
 * A date field takes date-fns tokens after its colon, a number field a width (`02`).
 */
export interface PatternValues {
  /** Fields that are days ('YYYY-MM-DD') and are formatted by the part after the colon. */
  days: Record<string, string>;
  numbers: Record<string, number | undefined>;
  texts: Record<string, string>;
}

const DEFAULT_DATE_FORM = 'yyyy-MM-dd';

/** Throws an ExpectedError 'invalidPattern' naming the part at fault. */
export function fillPattern(pattern: string, values: PatternValues, locale: Locale): string {
  return parsePattern(pattern)
    .map((part) => ('text' in part ? part.text : fillField(part, values, locale)))
    .join('');
}

function fillField(part: FieldPart, values: PatternValues, locale: Locale): string {
  const { field, form } = part;
  if (Object.hasOwn(values.days, field))
    return fillDay(values.days[field] ?? '', field, form, locale);
  if (Object.hasOwn(values.numbers, field)) return fillNumber(values.numbers[field], field, form);
  if (Object.hasOwn(values.texts, field) && form === '') return values.texts[field] ?? '';
  throw new ExpectedError('invalidPattern', `{${field}${form ? `:${form}` : ''}}`);
}

function fillDay(day: string, field: string, form: string, locale: Locale): string {
  if (!isDay(day)) return day;
  try {
    return format(noonOf(day), form || DEFAULT_DATE_FORM, { locale });
  } catch (cause) {
    throw new ExpectedError('invalidPattern', `{${field}:${form}}`, { cause });
  }
}

function fillNumber(value: number | undefined, field: string, form: string): string {
  if (form !== '' && !/^0?\d$/.test(form))
    throw new ExpectedError('invalidPattern', `{${field}:${form}}`);
  return value === undefined ? '' : String(value).padStart(Number(form), '0');
}

/** A file name's form of a text: `Links for März 2024` -> `links-for-marz-2024`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
