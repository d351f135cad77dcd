import type { Clip } from '../../core/clip';
import { LINK_FIELD } from '../../core/note';
import { fillTextPattern } from '../../core/pattern-parts';
import type { Highlight, Style } from '../../core/style';
import { type OwnFields, ownFieldsIn } from './own-fields';

/** A way to take an item: what of it is a mark, a kind, a discussion or a quote, and what is the note. */
export interface Reading extends Pick<Clip, 'related' | 'quotes'> {
  note: string;
  label: string;
  highlight: boolean;
  kind?: string;
}

export interface Around {
  before: string;
  after: string;
  label: string;
}

/** The ways in which an item may be taken, the plainest first. */
export function* readings(around: Around, style: Style): Generator<Reading> {
  for (const marked of [withoutMark(around, style), around]) {
    if (!marked) continue;
    const highlight = marked !== around;
    for (const { rest, kind } of [withoutKind(marked, style), { rest: marked, kind: '' }])
      if (rest) yield* withFields(rest, style, { highlight, ...(kind ? { kind } : {}) });
  }
}

function* withFields(
  { before, after, label }: Around,
  style: Style,
  known: Pick<Reading, 'highlight' | 'kind'>,
): Generator<Reading> {
  const whole: OwnFields = { after, related: [], quotes: [] };
  for (const { after: left, ...fields } of [...ownFieldsIn(after, style), whole])
    for (const note of notes({ before, after: left }, style.separator))
      yield { ...known, ...fields, note, label };
}

/** A note needs no `{link}` where it only follows it. */
function* notes(
  { before, after }: Pick<Around, 'before' | 'after'>,
  separator: string,
): Generator<string> {
  if (before === '') {
    if (after.startsWith(separator) && /^\S/.test(after.slice(separator.length)))
      yield after.slice(separator.length);
    yield after.trimStart();
  }
  yield before + LINK_FIELD + after;
}

type Mark = readonly [open: string, close: string];

const MARKS: Record<Exclude<Highlight, 'emoji' | 'section'>, readonly Mark[]> = {
  bold: [['**', '**']],
  equals: [['==', '==']],
  // The second is for kramdown.
  mark: [
    ['<mark>', '</mark>'],
    ['<mark markdown="span">', '</mark>'],
  ],
};

/** The one of a highlight's marks that stands around a link. */
export function markAround(
  { before, after }: Pick<Around, 'before' | 'after'>,
  highlight: keyof typeof MARKS,
): Mark | undefined {
  return MARKS[highlight].find(([open, close]) => before.endsWith(open) && after.startsWith(close));
}

function withoutMark(around: Around, style: Style): Around | undefined {
  const { before, after, label } = around;
  const mark = markOf(around, style);
  if (!mark) return undefined;
  const [open, close] = mark;
  return {
    before: before.slice(0, before.length - open.length),
    after: after.slice(close.length),
    label,
  };
}

function markOf(around: Around, { highlight, highlightEmoji }: Style): Mark | undefined {
  if (highlight === 'section') return undefined;
  if (highlight !== 'emoji') return markAround(around, highlight);
  const open = `${highlightEmoji} `;
  return around.before.endsWith(open) ? [open, ''] : undefined;
}

function withoutKind(around: Around, style: Style): { rest?: Around; kind: string } {
  const [open = '', close = ''] = fillTextPattern(style.kind, 'kind', '\n').split('\n');
  const { before } = around;
  if (!before.startsWith(open) || close === '') return { kind: '' };
  const end = before.indexOf(close, open.length);
  const kind = before.slice(open.length, end);
  if (end < 0 || !/^[\p{L}\p{N} /&-]{1,30}$/u.test(kind)) return { kind: '' };
  return { rest: { ...around, before: before.slice(end + close.length) }, kind };
}
