import TurndownService from 'turndown';
import { escapeText } from './escape-text';
import { prepare } from './prepare';

/** A copied selection as markdown. What elements it may hold is copy-selection.ts's to say. */
export function markdownOf(root: HTMLElement): string {
  prepare(root);
  return newTurndown().turndown(root);
}

function newTurndown(): TurndownService {
  const turndown = new TurndownService();
  // Its own lets HTML and template syntax through.
  turndown.escape = escapeText;
  for (const [name, replacement] of Object.entries(RULES))
    turndown.addRule(name, { filter: name as 'p', replacement });
  return turndown;
}

type Replacement = (content: string, node: HTMLElement) => string;

const MARKS: Record<string, string> = { EM: '*', STRONG: '**', DEL: '~~' };

const marked: Replacement = (content, node) => {
  const mark = MARKS[node.nodeName] ?? '';
  const isWhole = content.trim() !== '' && !content.includes('\n\n') && canBeMarked(node);
  return isWhole ? mark + content + mark : content;
};

const RULES: Record<string, Replacement> = {
  a: (content, node) =>
    content.trim() === '' ? content : `[${content}](${node.getAttribute('href')})`,
  ...{ em: marked, strong: marked, del: marked },
  br: (_, node) => lineBreak(node),
  // A character alone, which would mean something where it stands.
  q: (_, node) => `\\${node.textContent}`,
  input: (_, node) => (node.hasAttribute('checked') ? '[x]' : '[ ]'),
  pre: (_, node) => fenced(node),
  li: listItem,
  table: (content) => `\n\n${content}\n\n`,
  tr: (content, node) =>
    `\n| ${content.trimEnd()}${node.previousElementSibling ? '' : ruleOf(node)}`,
  td: (content) =>
    `${content
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\|/g, '\\|')} | `,
};

/** A break ends a line, two end a paragraph; at the edge of a block it says nothing. */
function lineBreak(node: Node): string {
  const [before, after] = [beside(node, 'previousSibling'), beside(node, 'nextSibling')];
  if (!before || !after || before.nodeName === 'BR') return '';
  if (node.parentElement?.closest('a, td')) return ' ';
  return after.nodeName === 'BR' ? '\n\n' : '\\\n';
}

/** What stands on that side in the same block. */
export function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | undefined {
  let at = node[side];
  while (at?.nodeType === 3 && !/\S/.test(at.nodeValue ?? '')) at = at[side];
  if (at) return BLOCK.test(at.nodeName) ? undefined : at;
  const parent = node.parentNode;
  return parent && INLINE.test(parent.nodeName) ? beside(parent, side) : undefined;
}

const BLOCK = /^(P|DIV|UL|OL|LI|BLOCKQUOTE|PRE|TABLE|TR|TD)$/;
const INLINE = /^(A|EM|STRONG|DEL|SPAN)$/;

/** Longer than any row of backticks in it: also an indented one would end the block. */
function fenced(node: HTMLElement): string {
  const code = node.textContent ?? '';
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const language = node.firstElementChild?.className ?? '';
  return `\n\n${fence}${language}\n${code.replace(/^\n|\s+$/g, '')}\n${fence}\n\n`;
}

function listItem(content: string, node: HTMLElement): string {
  const list = node.parentElement;
  const at = [...(list?.children ?? [])].indexOf(node);
  const start = Number(list?.getAttribute('start') ?? 1);
  const bullet = list?.localName === 'ol' ? `${start + at}. ` : '- ';
  const indented = content.trim().replace(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`);
  const before = node.previousSibling;
  return `${before && before.nodeName !== 'LI' ? '\n' : ''}${bullet}${indented}\n`;
}

function ruleOf(row: HTMLElement): string {
  const columns = [...row.children].map((cell) => {
    const side = cell.getAttribute('align');
    return side === 'center' ? ':-:' : side === 'right' ? '--:' : '---';
  });
  return `\n| ${columns.join(' | ')} |`;
}

/** Beside a letter, marks open and close only around letters: `a**(b)**c` stays a row of asterisks. */
function canBeMarked(node: HTMLElement): boolean {
  const text = node.textContent ?? '';
  const { previousSibling: before, nextSibling: after } = node;
  return (
    isOpen(text.at(0), before?.textContent?.at(-1), before) &&
    isOpen(text.at(-1), after?.textContent?.at(0), after)
  );
}

/** Whether a mark can stand between a text's edge and its neighbour. A space at the edge is moved out of the mark. */
function isOpen(edge = ' ', neighbour = ' ', sibling: Node | null): boolean {
  if (/\s/.test(edge) || /\s/.test(neighbour)) return true;
  if (sibling && /^(EM|STRONG|CODE|DEL)$/.test(sibling.nodeName)) return false;
  return /[\p{L}\p{N}]/u.test(edge) || /\p{P}/u.test(neighbour);
}
