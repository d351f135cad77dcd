import TurndownService from 'turndown';
import { escapeText } from './escape-text';

/** A copied selection as markdown. What elements it may hold is copy-selection.ts's to say. */
export function markdownOf(root: HTMLElement): string {
  // Texts that lay in several elements are one now, and are escaped as one.
  root.normalize();
  splitBangs(root);
  return newTurndown().turndown(root);
}

function newTurndown(): TurndownService {
  const turndown = new TurndownService({
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    br: '\\',
  });
  // Its own lets HTML and template syntax through.
  turndown.escape = escapeText;
  turndown.addRule('link', {
    filter: 'a',
    replacement: (content, node) =>
      content.trim() === '' ? content : `[${content}](${(node as Element).getAttribute('href')})`,
  });
  turndown.addRule('plainEmphasis', {
    filter: (node) => /^(EM|STRONG)$/.test(node.nodeName) && !canBeMarked(node),
    replacement: (content) => content,
  });
  turndown.addRule('bang', { filter: 'q', replacement: () => '\\!' });
  return turndown;
}

/** `Look![there](…)` would be an image: the bang before a link becomes an element, to be escaped. */
function splitBangs(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a')) {
    const before = link.previousSibling;
    if (before?.nodeType !== 3 || !before.nodeValue?.endsWith('!')) continue;
    before.nodeValue = before.nodeValue.slice(0, -1);
    const bang = root.ownerDocument.createElement('q');
    bang.textContent = '!';
    link.before(bang);
  }
}

/** Beside a letter, marks open and close only around letters: `a**(b)**c` stays a row of asterisks. */
function canBeMarked(node: HTMLElement): boolean {
  const text = node.textContent ?? '';
  const { previousSibling, nextSibling } = node;
  const isTight = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
  const isFree =
    isGap(previousSibling?.textContent?.at(-1)) && isGap(nextSibling?.textContent?.at(0));
  return (isTight || isFree) && !isMarked(previousSibling) && !isMarked(nextSibling);
}

function isGap(neighbour: string | undefined): boolean {
  return neighbour === undefined || /[\s\p{P}]/u.test(neighbour);
}

function isMarked(node: Node | null): boolean {
  return node !== null && /^(EM|STRONG|CODE)$/.test(node.nodeName);
}
