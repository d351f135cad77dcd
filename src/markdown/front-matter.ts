import type { Locale } from 'date-fns';
import { stringify } from 'smol-toml';
import type { Issue } from '../core/issue';
import { fillPattern } from '../core/patterns';
import type { FrontMatterField, Style } from '../core/style';
import { issueValues } from '../core/style-patterns';
import { singleLine } from './escape';

/** The front matter with its fences and the blank lines after it; empty where the style has none. */
export function frontMatter(issue: Issue, style: Style, locale: Locale): string {
  const { format, fields, blankLinesAfter, hasNoFences } = issue.frontMatter ?? style.frontMatter;
  if (format === 'none') return '';
  const kind = format === 'yaml' && hasNoFences ? 'unfenced' : format;
  const lines = fields.map((field) => fieldLine(field, issue, locale, kind));
  // Without a fence a blank line ends them.
  if (kind === 'unfenced') return `${lines.join('\n')}\n${'\n'.repeat(blankLinesAfter || 1)}`;
  const fence = kind === 'toml' ? '+++' : '---';
  return `${[fence, ...lines, fence].join('\n')}\n${'\n'.repeat(blankLinesAfter)}`;
}

export type FieldKind = 'yaml' | 'toml' | 'unfenced';

export function fieldLine(
  field: FrontMatterField,
  issue: Issue,
  locale: Locale,
  kind: FieldKind,
): string {
  if (field.type === 'line') return field.value;
  const lead = field.lead ?? (kind === 'toml' ? ' = ' : ': ');
  return field.key + lead + fieldValue(field, issue, locale, kind);
}

function fieldValue(
  field: FrontMatterField,
  issue: Issue,
  locale: Locale,
  kind: FieldKind,
): string {
  if (field.type === 'raw') return issue.fields[field.key] ?? field.value;
  const quoted = quotedBy(field, kind);
  if (field.type === 'list') {
    const entries = listOf(field.value, issue, locale).map(quoted);
    if (kind === 'unfenced') return entries.join(', ');
    if (field.listIndent === undefined) return `[${entries.join(', ')}]`;
    return entries.map((entry) => `\n${' '.repeat(field.listIndent ?? 0)}- ${entry}`).join('');
  }
  const text = singleLine(fillPattern(field.value, issueValues(issue), locale));
  // Bare is for what the writer knows to be a date, a number or true; anything else would break the block.
  const bare = kind === 'toml' ? TOML_BARE : BARE;
  return field.type === 'bare' && bare.test(text) ? text : quoted(text);
}

function quotedBy({ quote }: FrontMatterField, kind: FieldKind): (text: string) => string {
  if (kind === 'unfenced') return (text) => text;
  if (kind === 'toml') return tomlString;
  if (quote === 'single') return (text) => `'${text.replaceAll("'", "''")}'`;
  return quote === 'none' ? plainYaml : yamlString;
}

/** Without quotes where nothing in it could be more than text to YAML. */
function plainYaml(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}][^\n]*$/u.test(text) &&
    !/: |:$| #|[,[\]{}]/.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n|[\d.,_:+-]+)$/i.test(text) &&
    !/^(0[xob][\da-f_]+|\d[\d._]*e[+-]?\d+)$/i.test(text) &&
    !/^\d{4}-\d\d-\d\d/.test(text);
  return isPlain ? text : yamlString(text);
}

const BARE =
  /^(true|false|[+-]?\d+(\.\d+)?|\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z| ?[+-]\d\d:?\d\d)?)?)$/;

/** TOML has no number that begins with a zero, and one form for a time and its zone. */
const TOML_BARE =
  /^(true|false|[+-]?(0|[1-9]\d*)(\.\d+)?|\d{4}-\d\d-\d\d([T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?)$/;

function listOf(pattern: string, issue: Issue, locale: Locale): string[] {
  if (pattern.trim() === '{tags}') return issue.tags.map(singleLine);
  return fillPattern(pattern, issueValues(issue), locale)
    .split(',')
    .map(singleLine)
    .filter((entry) => entry !== '');
}

/** Through the library, a value at a time: its own arrays are spaced otherwise than writers space them. */
function tomlString(text: string): string {
  return stringify({ value: text })
    .replace(/^value = /, '')
    .trim();
}

/** Every JSON string without line breaks is a YAML double-quoted one. */
function yamlString(text: string): string {
  return JSON.stringify(text);
}
