import type { Clip, Related } from '../../core/clip';
import type { Style } from '../../core/style';
import { discussionBullet, discussionsIn } from './discussions';
import { quoteForm, quotesFrom } from './quotes';

/** What follows a link without the discussions and quotes that stood in it. */
export interface OwnFields extends Pick<Clip, 'related' | 'quotes'> {
  after: string;
}

type Forms = Pick<Style, 'discussions' | 'quote'>;

/** The ways to take discussions and quotes out of what follows a link, the one that takes most first. */
export function* ownFieldsIn(after: string, forms: Forms): Generator<OwnFields> {
  const inLine = forms.discussions === 'inline' ? discussionsInLine(after) : undefined;
  const rest = inLine?.after ?? after;
  const related = inLine?.related ?? [];
  for (const below of fieldsBelow(rest, forms))
    yield { ...below, related: [...related, ...below.related] };
  if (inLine) yield { ...inLine, quotes: [] };
}

/** In brackets at the end of the line. */
export function discussionsInLine(after: string): Pick<OwnFields, 'after' | 'related'> | undefined {
  const [, line = '', inside = '', below = ''] =
    /^([^\n]*) \(([^\n]+)\)(|\n.*)$/s.exec(after) ?? [];
  const related = discussionsIn(inside);
  return related && { after: line + below, related };
}

function* fieldsBelow(after: string, forms: Forms): Generator<OwnFields> {
  const lines = after.split('\n');
  const start = startOfFields(lines, forms);
  if (start < 0) return;
  const line = lines.slice(0, start).join('\n').trimEnd();
  const { related, end } = relatedFrom(lines, start, forms);
  const quoted = quotesFrom(lines, end, forms.quote);
  const withRest = (from: number) => [line, ...paragraph(lines.slice(from))].join('\n\n');
  if (quoted.quotes.length > 0)
    yield { after: withRest(quoted.end), related, quotes: quoted.quotes };
  if (related.length > 0) yield { after: withRest(end), related, quotes: [] };
}

/** The line below the first at which discussions or quotes begin; below 0 for none. */
export function startOfFields(lines: string[], forms: Forms): number {
  return lines.findIndex(
    (line, i) => i > 0 && (relatedAt(line, forms) || quoteForm(line) === forms.quote),
  );
}

function relatedFrom(
  lines: string[],
  start: number,
  forms: Forms,
): { related: Related[]; end: number } {
  const related: Related[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const found = relatedAt(lines[end] ?? '', forms);
    if (!found) break;
    related.push(...found);
  }
  return { related, end };
}

function relatedAt(line: string, { discussions }: Forms): Related[] | undefined {
  if (discussions === 'inline') return discussionsIn(line);
  const found = discussionBullet(line);
  return found && [found];
}

function paragraph(lines: string[]): string[] {
  const text = lines.join('\n').replace(/^\s*\n/, '');
  return text === '' ? [] : [text];
}
