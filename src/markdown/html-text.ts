import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type FootnoteLabels, ID_PREFIX, safeHtml } from './safe-html';

/** A post's markdown (without front matter) as HTML to hand on. Heavy: load it when it is wanted. */
export function htmlText(markdown: string, footnotes: FootnoteLabels): string {
  const tree = safeHtml(markdown, footnotes);
  pointOut(tree);
  return `${toHtml(tree).trim()}\n`;
}

/** Links lead to the web, by mail or to a footnote; to anything else there is none. */
function pointOut(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'a') {
    const href = String(node.properties.href ?? '');
    if (href.startsWith('#')) node.properties.href = `#${ID_PREFIX}${href.slice(1)}`;
    else if (!/^(https?|mailto):/i.test(href)) delete node.properties.href;
  }
  if ('children' in node) for (const child of node.children) pointOut(child);
}
