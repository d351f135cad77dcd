/**
 * The note's grammar: one field of markdown serves every form an item takes in a digest.
 * The first paragraph belongs to the line with the link, the rest stands nested below it.
 */
export interface NoteParts {
  /** Stands before the link, as typed. */
  before: string;
  /** Stands after the link, with whatever joins it to the link. */
  after: string;
  /** The blocks below the line, as typed. */
  rest: string;
  /** Whether a blank line stood between the first paragraph and the rest. */
  isSpaced: boolean;
}

/** The note of an item whose form is its own: all of it is one text with the link in it. */
export function parseVerbatimNote(note: string): NoteParts {
  const at = Math.max(findLinkField(note), 0);
  const after = note.slice(note.startsWith(LINK_FIELD, at) ? at + LINK_FIELD.length : at);
  return { before: note.slice(0, at), after, rest: '', isSpaced: false };
}

/** The note's parts where all of it stands below the line, unless it has the link in it or goes on from it. */
export function parseNoteBelow(note: string, separator: string): NoteParts {
  const { paragraph } = splitNote(note);
  if (findLinkField(paragraph) >= 0 || goesOn(paragraph)) return parseNote(note, separator);
  const rest = note
    .replace(/\r\n?/g, '\n')
    .replace(/^([ \t]*\n)+/, '')
    .trimEnd();
  return { before: '', after: '', rest, isSpaced: true };
}

export const LINK_FIELD = '{link}';

/**
 * Takes a note apart. `separator` is the style's.
 *
 *     ', a walkthrough'        -> after: ', a walkthrough'
 *     'Great read'             -> after: '. Great read'
 *     '{link} by Jay'          -> before: '', after: ' by Jay'
 *     '- first\n- second'      -> rest: the list
 */
export function parseNote(note: string, separator: string): NoteParts {
  const { paragraph, rest, isSpaced } = splitNote(note);
  const at = findLinkField(paragraph);
  if (at >= 0) {
    const before = paragraph.slice(0, at);
    return { before, after: paragraph.slice(at + LINK_FIELD.length), rest, isSpaced };
  }
  const after = paragraph === '' ? '' : joinerFor(paragraph, separator) + paragraph;
  return { before: '', after, rest, isSpaced };
}

/** What stands between a link and a first paragraph that begins like this. */
function joinerFor(paragraph: string, separator: string): string {
  if (goesOn(paragraph)) return '';
  if (/^\(/.test(paragraph) || /^(–|—|--)\s/.test(paragraph)) return ' ';
  return separator;
}

/** Whether it begins with the punctuation of a sentence that the link stands in. */
function goesOn(paragraph: string): boolean {
  return /^[,.;:!?)]+(\s|$)/.test(paragraph) || /^[，。：；！？、]/.test(paragraph);
}

function splitNote(note: string): { paragraph: string; rest: string; isSpaced: boolean } {
  const lines = note
    .replace(/\r\n?/g, '\n')
    .replace(/^([ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const end = lines.findIndex((line, i) => line.trim() === '' || startsBlock(line, lines[i + 1]));
  const cut = end < 0 ? lines.length : end;
  const below = lines.slice(cut);
  const isSpaced = below[0]?.trim() === '';
  while (below[0]?.trim() === '') below.shift();
  return { paragraph: lines.slice(0, cut).join('\n').trim(), rest: below.join('\n'), isSpaced };
}

const BLOCK_STARTS = [
  /^ {0,3}[-*+]([ \t]|$)/, // bullets
  /^ {0,3}1[.)]([ \t]|$)/, // an ordered list only from 1, as it can interrupt a paragraph
  /^ {0,3}>/,
  /^ {0,3}(`{3,}[^`]*$|~{3,})/,
  /^ {0,3}#{1,6}([ \t]|$)/,
  /^ {0,3}([-*_][ \t]*){3,}$/,
  /^ {0,3}<(!--|[?]|![A-Za-z]|!\[CDATA\[)/,
  /^ {0,3}<(script|pre|style|textarea)([\s>]|$)/i,
  // CommonMark's HTML blocks of type 6, those a digest may hold.
  /^ {0,3}<\/?(address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)([\s>]|\/>|$)/i,
];

function startsBlock(line: string, next: string | undefined): boolean {
  return BLOCK_STARTS.some((start) => start.test(line)) || isTableHead(line, next);
}

function isTableHead(line: string, next = ''): boolean {
  return (
    line.includes('|') &&
    next.includes('-') &&
    /^[ \t]*\|?([ \t]*:?-+:?[ \t]*\|?)+$/.test(next) &&
    next.includes('|')
  );
}

/** Index of the first `{link}` that is neither escaped nor in a code span; -1 for none. */
function findLinkField(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '`') i = endOfCode(text, i);
    else if (text.startsWith(LINK_FIELD, i)) return i;
  }
  return -1;
}

/** Index of the last backtick of the code span that opens at `start`, or of its run where none closes it. */
function endOfCode(text: string, start: number): number {
  const run = /^`+/.exec(text.slice(start))?.[0].length ?? 1;
  for (const match of text.slice(start + run).matchAll(/`+/g))
    if (match[0].length === run) return start + run + match.index + run - 1;
  return start + run - 1;
}

/** Puts `{link}` into the note in place of the selection, at the writer's cursor. */
export function withLinkField(
  note: string,
  selectionStart: number,
  selectionEnd: number,
): { note: string; cursor: number } {
  const before = note.slice(0, selectionStart);
  return {
    note: before + LINK_FIELD + note.slice(selectionEnd),
    cursor: before.length + LINK_FIELD.length,
  };
}
