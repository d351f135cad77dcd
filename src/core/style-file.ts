import type { Locale } from 'date-fns';
import { isDay } from './day';
import { ExpectedError } from './errors';
import { DEFAULT_STYLE_ID, presetStyle } from './presets';
import { LONGEST_DAYS } from './standing';
import {
  DISCUSSIONS,
  ENGINES,
  FIELD_TYPES,
  FRONT_MATTER_FORMATS,
  HIGHLIGHTS,
  hasPattern,
  QUOTE_FORMS,
  type Style,
} from './style';
import { checkPattern, type PatternName } from './style-patterns';

/** What of a style goes from one library to another. */
export type StyleContent = Omit<Style, 'id' | 'revision' | 'updatedAt' | 'deletedAt'>;

const FORMAT = 'digest-clipper-style';
const VERSION = 1;

/** A style as a JSON file. */
export function styleFileText(style: Style): string {
  const { id: _, revision: __, updatedAt: ___, deletedAt: ____, ...content } = style;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, style: content }, null, 2)}\n`;
}

/**
 * The style in such a file; what an older version didn't write is as in the default style. Throws an ExpectedError
 * 'invalidStyleFile' that names the first thing that is wrong.
 */
export function parseStyleFile(text: string, layouts: string[], locale: Locale): StyleContent {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.style)) throw wrong('format');
  if (file.version !== VERSION) throw wrong('version');
  const { id: _, revision: __, updatedAt: ___, ...base } = presetStyle(DEFAULT_STYLE_ID, 'style');
  const shaped = takeShape(base, file.style, '');
  const content: StyleContent = { ...base, ...shaped, ...optionalOf(file.style) };
  if (isRecord(file.style.frontMatter) && file.style.frontMatter.hasNoFences === true)
    content.frontMatter = { ...content.frontMatter, hasNoFences: true };
  checkValues(content, layouts);
  for (const name of PATTERNS) inPlace(name, () => checkPattern(name, content[name], locale));
  for (const [i, { type, value }] of content.frontMatter.fields.entries())
    if (hasPattern({ type }))
      inPlace(`frontMatter.fields[${i}]`, () => checkPattern('frontMatter', value, locale));
  return content;
}

const PATTERNS = [
  'title',
  'fileName',
  'heading',
  'logHeading',
  'day',
  'sectionHeading',
  'kind',
] as const satisfies PatternName[];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExpectedError('invalidStyleFile', 'JSON', { cause });
  }
}

/** Cadences and lists differ from the default's; they are looked at one by one. */
const OWN_SHAPE = ['cadence', 'frontMatter.fields'];

/** The given values of the names that the default has, each of the default's type. */
function takeShape<Shape extends object>(shape: Shape, given: unknown, path: string): Shape {
  if (!isRecord(given)) throw wrong(path);
  const taken = Object.entries(shape).map(([name, wanted]: [string, unknown]) => {
    const value = given[name];
    const at = path === '' ? name : `${path}.${name}`;
    if (value === undefined) return [name, wanted];
    if (OWN_SHAPE.includes(at)) return [name, value];
    if (isRecord(wanted)) return [name, takeShape(wanted, value, at)];
    if (typeof value !== typeof wanted || Array.isArray(value) !== Array.isArray(wanted))
      throw wrong(at);
    return [name, value];
  });
  return Object.fromEntries(taken) as Shape; // the same names with values of the same types
}

/** What a style may have besides, and what fits there. */
const OPTIONAL: Record<string, (value: unknown) => boolean> = {
  mostClips: (value) => isCount(value, 9999),
  highlightSection: (value) =>
    isRecord(value) && typeof value.name === 'string' && typeof value.restName === 'string',
  discussions: (value) => DISCUSSIONS.some((known) => known === value),
  isNumbered: (value) => typeof value === 'boolean',
  isAllOnes: (value) => typeof value === 'boolean',
  afterBullet: (value) => typeof value === 'string' && /^[ \t]{1,8}$/.test(value),
  lineBreak: (value) => value === '\r\n',
  spacing: (value) => isRecord(value) && Object.values(value).every((count) => isCount(count, 9)),
};

function optionalOf(given: Record<string, unknown>): Partial<StyleContent> {
  const taken = Object.keys(OPTIONAL).filter((name) => given[name] !== undefined);
  for (const name of taken) if (!OPTIONAL[name]?.(given[name])) throw wrong(name);
  return Object.fromEntries(taken.map((name) => [name, given[name]]));
}

function checkValues(style: StyleContent, layouts: string[]): void {
  const { frontMatter, cadence } = style;
  const choices: [name: string, value: unknown, allowed: readonly unknown[]][] = [
    ['engine', style.engine, ENGINES],
    ['highlight', style.highlight, HIGHLIGHTS],
    ['quote', style.quote, QUOTE_FORMS],
    ['bullet', style.bullet, ['-', '*', '+']],
    ['layout', style.layout, layouts],
    ['frontMatter.format', frontMatter.format, FRONT_MATTER_FORMATS],
    ['indent', style.indent, [2, 3, 4, 5, 6, 7, 8]],
    ['frontMatter.blankLinesAfter', frontMatter.blankLinesAfter, [0, 1, 2, 3]],
  ];
  for (const [name, value, allowed] of choices) if (!allowed.includes(value)) throw wrong(name);
  if (style.name.trim() === '') throw wrong('name');
  if (!isCadence(cadence)) throw wrong('cadence');
  checkFields(frontMatter.fields);
}

function checkFields(fields: unknown): void {
  if (!Array.isArray(fields)) throw wrong('frontMatter.fields');
  for (const [i, field] of fields.entries())
    if (!isField(field)) throw wrong(`frontMatter.fields[${i}]`);
}

function isField(field: unknown): boolean {
  if (!isRecord(field) || typeof field.value !== 'string') return false;
  const { key, type, lead, quote, listIndent } = field;
  const isKey = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(String(key));
  return (
    FIELD_TYPES.some((known) => known === type) &&
    (isKey || (type === 'line' && typeof key === 'string')) &&
    (lead === undefined || typeof lead === 'string') &&
    (quote === undefined || quote === 'single' || quote === 'none') &&
    (listIndent === undefined || isCount(listIndent, 8))
  );
}

function isCadence(cadence: unknown): boolean {
  if (!isRecord(cadence)) return false;
  const { unit, startsOn, count, from, starts } = cadence;
  if (unit === 'week') return isCount(startsOn, 6);
  if (unit === 'days') return isCount(count, LONGEST_DAYS) && count > 0 && isDay(String(from));
  if (unit === 'open') return Array.isArray(starts) && starts.every((day) => isDay(String(day)));
  return unit === 'month';
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** Says in which field a pattern is at fault. */
function inPlace(name: string, check: () => void): void {
  try {
    check();
  } catch (cause) {
    if (!(cause instanceof ExpectedError)) throw cause;
    throw new ExpectedError('invalidStyleFile', `${name}: ${cause.subject}`, { cause });
  }
}

function wrong(where: string): ExpectedError {
  return new ExpectedError('invalidStyleFile', where);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
