import { runsBraces } from '../core/engines';
import { groupBy } from '../core/group-by';
import type { Engine } from '../core/style';
import { liveMarks } from './delimiters';

/**
 * Page-controlled text on its way into markdown. Only what would otherwise change is escaped: too much of it
 * is what users of other clippers complain of most.
 */
export interface EscapeOptions {
  engine: Engine;
  /** The text of a link, or plain text. */
  isInLink: boolean;
  /** Plain text only: whether a line begins with it. */
  isAtLineStart?: boolean;
  escapePipes?: boolean;
  /** Whether `==` means a highlight to the engine. */
  hasEquals?: boolean;
}

/** The characters that can mean something, each with when it does and what is written then. */
interface Rule {
  char: string;
  isLive: (at: { text: string; index: number; rest: string; options: EscapeOptions }) => boolean;
  /** Written for it; without: a backslash before it. */
  as?: string;
  only?: (options: EscapeOptions) => boolean;
}

const isJekyll = (options: EscapeOptions) => options.engine === 'jekyll';
const isObsidian = (options: EscapeOptions) => options.engine === 'obsidian';
const always = () => true;
const marked =
  (mark: string): Rule['isLive'] =>
  ({ text, index, options }) =>
    liveMarks(text, mark, options.isInLink).has(index);
const next =
  (pattern: RegExp): Rule['isLive'] =>
  ({ rest }) =>
    pattern.test(rest);
const twice =
  (mark: string): Rule['isLive'] =>
  ({ text, index }) =>
    text[index - 1] === mark || text[index + 1] === mark;

/** kramdown has no flanking rules: emphasis begins wherever no space follows. */
const isBesideText: Rule['isLive'] = ({ text, index }) =>
  /\S/.test(`${text[index - 1] ?? 'x'}${text[index + 1] ?? 'x'}`);
const isAtWordEdge: Rule['isLive'] = (at) =>
  isBesideText(at) && !/[A-Za-z\d]_+[A-Za-z\d]/.test(around(at));
const around = ({ text, index }: { text: string; index: number }) =>
  `${/.?_*$/s.exec(text.slice(0, index))?.[0]}${/^_+.?/s.exec(text.slice(index))?.[0]}`;

const ENTITY = /^&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/;

/** The first rule that holds for a character is applied. */
const RULES: readonly Rule[] = [
  { char: '\\', isLive: next(/^\\([!-/:-@[-`{-~]|$)/) },
  { char: '`', isLive: always },
  { char: '[', isLive: always },
  // Else the line is a definition to kramdown, gone with all that is in it.
  { char: ']', isLive: next(/^\]:/), as: '&#93;', only: isJekyll },
  { char: ']', isLive: always },
  // marked takes a link for ended at an escaped bracket.
  { char: '(', isLive: ({ text, index }) => text[index - 1] === ']' },
  { char: '*', isLive: isBesideText, only: isJekyll },
  { char: '*', isLive: marked('*') },
  { char: '_', isLive: isAtWordEdge, only: isJekyll },
  { char: '_', isLive: marked('_') },
  // kramdown prints `\~` as it stands (safety.md), and strikes through a link's end.
  { char: '~', isLive: twice('~'), as: '&#126;', only: isJekyll },
  { char: '~', isLive: marked('~'), as: '&#126;', only: isJekyll },
  { char: '~', isLive: marked('~') },
  { char: '=', isLive: twice('='), only: (options) => options.hasEquals || isObsidian(options) },
  { char: '<', isLive: always, as: '&lt;', only: (options) => options.engine === 'astro' },
  // In HTML of ours kramdown knows no backslashes.
  { char: '<', isLive: next(/^<[A-Za-z/!?]/), as: '&lt;', only: isJekyll },
  { char: '<', isLive: next(/^<[A-Za-z/!?]/) },
  { char: '&', isLive: next(ENTITY), as: '&amp;' },
  // `\{% assign %}` still ran in Liquid (safety.md): entities only.
  { char: '{', isLive: always, as: '&#123;', only: (options) => runsBraces(options.engine) },
  { char: '}', isLive: always, as: '&#125;', only: (options) => runsBraces(options.engine) },
  // Any line with a bare pipe is a table to kramdown.
  {
    char: '|',
    isLive: always,
    only: (options) => isJekyll(options) || options.escapePipes === true,
  },
  { char: '$', isLive: twice('$'), only: isJekyll },
  { char: '$', isLive: ({ text }) => text.split('$').length > 2, only: isObsidian },
  { char: '%', isLive: twice('%'), only: isObsidian },
  {
    char: '#',
    isLive: next(/^#\p{L}/u),
    only: (options) => isObsidian(options) && !options.isInLink,
  },
  // GFM's autolinks, which a link's text can't hold.
  { char: ':', isLive: next(/^:\/\//), as: '&#58;', only: (options) => !options.isInLink },
  { char: '@', isLive: next(/^@[\w-]/), as: '&#64;', only: (options) => !options.isInLink },
  {
    char: '.',
    isLive: ({ text, index }) => /(^|[\W_])www$/i.test(text.slice(0, index)),
    as: '&#46;',
    only: (options) => !options.isInLink,
  },
];

const RULES_OF = groupBy(RULES, (rule) => rule.char);

/** One line of markdown that reads as `text`. */
export function escapeText(text: string, options: EscapeOptions): string {
  const line = singleLine(text);
  const escaped = [...line.matchAll(/[A-Za-z\d]+|./gsu)]
    .map(({ 0: piece, index }) => escapePiece(line, piece, index, options))
    .join('');
  if (options.isAtLineStart) return escapeLineStart(escaped);
  // Hugo makes a checkbox of a bullet that begins with a link titled x (safety.md).
  if (options.isInLink && options.engine === 'hugo' && /^x$/i.test(line))
    return `&#${line.charCodeAt(0)};`;
  return escaped;
}

function escapePiece(text: string, piece: string, index: number, options: EscapeOptions): string {
  const rule = RULES_OF.get(piece)?.find(
    (candidate) =>
      (candidate.only?.(options) ?? true) &&
      candidate.isLive({ text, index, rest: text.slice(index), options }),
  );
  return rule ? (rule.as ?? `\\${piece}`) : piece;
}

/** What would open a block where a line begins with it: headings, bullets, numbers, quotes, rules. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|=+$|-{2,}|~{3,}|:(?=\s))/, '\\$1');
}

/**
 * Line breaks and control characters become one space, which ends every break-out by a new line; the marks that
 * turn the reading direction of what follows go; halves of characters become U+FFFD.
 */
export function singleLine(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
  );
}
