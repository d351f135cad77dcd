import { format, type Locale } from 'date-fns';
import { noonOf } from '../../core/day';
import type { Issue } from '../../core/issue';
import type { FrontMatterField, Style } from '../../core/style';
import { fieldLine } from '../../markdown/front-matter';
import type { FrontMatterSource, SourceEntry } from './front-matter-source';

/** The front matter as fields that write it back; what no pattern gives stays as typed. */
export function learnFrontMatter(
  source: FrontMatterSource,
  issue: Issue,
  locale: Locale,
): { frontMatter: Style['frontMatter']; fields: Issue['fields'] } {
  const isToml = source.format === 'toml';
  const kind = source.hasNoFences ? 'unfenced' : isToml ? 'toml' : 'yaml';
  const fields: Issue['fields'] = {};
  const learned = source.entries.map((entry): FrontMatterField => {
    if (entry.key === '') return { key: '', value: entry.raw, type: 'line' };
    const line = entry.key + entry.lead + entry.raw;
    const lead = entry.lead === (isToml ? ' = ' : ': ') ? {} : { lead: entry.lead };
    const field = [...candidates(entry), ...dated(entry, issue.date, locale)]
      .map((one) => ({ key: entry.key, ...one, ...lead }))
      .find((one) => fieldLine(one, issue, locale, kind) === line);
    if (field) return field;
    fields[entry.key] = entry.raw;
    return { key: entry.key, value: entry.raw, type: 'raw', ...lead };
  });
  const { format: of, blankLinesAfter, hasNoFences } = source;
  const own = hasNoFences ? { hasNoFences } : {};
  return { frontMatter: { format: of, fields: learned, blankLinesAfter, ...own }, fields };
}

type Candidate = Pick<FrontMatterField, 'value' | 'type' | 'quote' | 'listIndent'>;

const TEXTS: Pick<FrontMatterField, 'type' | 'quote'>[] = [
  { type: 'text' },
  { type: 'text', quote: 'single' },
  { type: 'text', quote: 'none' },
];

const DATES = ['yyyy-MM-dd', 'yyyy/MM/dd', 'MMMM d, yyyy', 'MMM d, yyyy', 'dd/MM/yyyy'];

/** The issue's date in a value, a time or whatever else stands around it kept. */
function dated({ raw }: SourceEntry, date: string, locale: Locale): Candidate[] {
  if (date === '') return [];
  const plain = raw.replace(/^(["'])(.*)\1$/, '$2').replaceAll('{', '{{');
  return DATES.flatMap((form): Candidate[] => {
    const found = format(noonOf(date), form, { locale });
    const field = form === 'yyyy-MM-dd' ? '{date}' : `{date:${form}}`;
    if (!plain.includes(found)) return [];
    const value = plain.replace(found, field);
    return [{ type: 'bare', value }, ...TEXTS.map((text) => ({ ...text, value }))];
  });
}

function candidates({ key, raw }: SourceEntry): Candidate[] {
  switch (key.toLowerCase().replace(/^taxonomies\./, '')) {
    case 'title':
      return TEXTS.map((form) => ({ ...form, value: '{title}' }));
    case 'description':
    case 'summary':
    case 'excerpt':
      return TEXTS.map((form) => ({ ...form, value: '{description}' }));
    case 'tags':
    case 'categories':
      return lists(raw);
    case 'slug':
      return TEXTS.map((form) => ({ ...form, value: '{slug}' }));
    case 'number':
    case 'issue':
      return [
        { type: 'bare', value: '{number}' },
        ...TEXTS.map((form) => ({ ...form, value: '{number}' })),
      ];
    default:
      return [];
  }
}

function lists(raw: string): Candidate[] {
  const [, dash] = /^\n( *)- /.exec(raw) ?? [];
  const list = dash === undefined ? {} : { listIndent: dash.length };
  return [undefined, 'single' as const, 'none' as const].map((quote) => ({
    type: 'list',
    value: '{tags}',
    ...(quote ? { quote } : {}),
    ...list,
  }));
}
