import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { FrontMatterFormat } from '../../core/style';

/** A key with its value as typed, or a line that is neither (a comment, a table's head). */
export interface SourceEntry {
  key: string;
  /** What stands between key and value. */
  lead: string;
  raw: string;
}

export interface FrontMatterSource {
  format: FrontMatterFormat;
  entries: SourceEntry[];
  values: Record<string, unknown>;
  blankLinesAfter: number;
  hasNoFences?: boolean;
  body: string;
}

/** Takes the front matter off a post. What doesn't parse keeps its lines, without values. */
export function splitFrontMatter(text: string): FrontMatterSource {
  const match = /^(---|\+\+\+)[ \t]*\n(|[\s\S]*?\n)\1[ \t]*(?:\n|$)(\n*)/.exec(text);
  const [whole = '', fence, block = '', blank = ''] = match ?? [];
  if (!match) return splitLines(text);
  const format = fence === '---' ? 'yaml' : 'toml';
  return {
    format,
    entries: entriesIn(block.replace(/\n$/, ''), format),
    values: valuesIn(block, format),
    blankLinesAfter: blank.length,
    body: text.slice(whole.length),
  };
}

/** `Key: value` lines up to a blank one, the title or the date among them. */
function splitLines(text: string): FrontMatterSource {
  const [whole = '', block = '', blank = ''] =
    /^((?:[A-Za-z][\w-]*:[^\n]*\n){2,})(\n+)/.exec(text) ?? [];
  const entries = entriesIn(block.replace(/\n$/, ''), 'yaml');
  if (!entries.some(({ key }) => /^(title|date)$/i.test(key)))
    return { format: 'none', entries: [], values: {}, blankLinesAfter: 0, body: text };
  return {
    format: 'yaml',
    hasNoFences: true,
    entries,
    values: Object.fromEntries(entries.map(({ key, raw }) => [key.toLowerCase(), raw.trim()])),
    blankLinesAfter: blank.length,
    body: text.slice(whole.length),
  };
}

function entriesIn(block: string, format: 'yaml' | 'toml'): SourceEntry[] {
  const form = format === 'yaml' ? /^([\w.-]+)(:[ \t]*)(.*)$/ : /^([\w.-]+)([ \t]*=[ \t]*)(.*)$/;
  const entries: SourceEntry[] = [];
  let isOpen = false;
  for (const line of block === '' ? [] : block.split('\n')) {
    const [, key, lead = '', raw = ''] = form.exec(line) ?? [];
    const last = entries.at(-1);
    if (key !== undefined) entries.push({ key, lead, raw });
    else if (last && isOpen && last.key !== '' && !isTableHead(line, format))
      last.raw += `\n${line}`;
    else entries.push({ key: '', lead: '', raw: line });
    isOpen = /^[^#\n]/.test(line) || isOpen;
    if (line.trim() === '' || line.startsWith('[')) isOpen = false;
  }
  return entries;
}

function isTableHead(line: string, format: 'yaml' | 'toml'): boolean {
  return format === 'toml' && /^\[\[?[\w.-]+\]\]?[ \t]*(#|$)/.test(line);
}

function valuesIn(block: string, format: 'yaml' | 'toml'): Record<string, unknown> {
  try {
    const values: unknown =
      format === 'yaml' ? parseYaml(block, { schema: 'core' }) : parseToml(block);
    return isRecord(values) ? { ...values } : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
