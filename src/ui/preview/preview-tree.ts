import type { Element, Nodes, Root } from 'hast';
import { type FootnoteLabels, ID_PREFIX, safeHtml } from '../../markdown/safe-html';

/** A post's markdown (without front matter) as the HTML tree to show, with nothing in it that runs, loads or leaves its place. */
export function previewTree(markdown: string, footnotes: FootnoteLabels): Root {
  const root = safeHtml(markdown, footnotes);
  root.children = root.children.map(settle);
  return root;
}

function settle<T extends Nodes>(node: T): T | Element {
  if (node.type !== 'element') return node;
  if (node.tagName === 'img') return imageAsText(node);
  if (node.tagName === 'input') return span('preview-task', node.properties.checked ? '☑' : '☐');
  if (node.tagName === 'a') pointOut(node);
  node.children = node.children.map(settle);
  return node;
}

/** Links open beside the digest; those to a footnote stay in the preview; others would lead into the extension. */
function pointOut(link: Element): void {
  const href = String(link.properties.href ?? '');
  if (href.startsWith('#')) link.properties.href = `#${ID_PREFIX}${href.slice(1)}`;
  else if (/^(https?|mailto):/i.test(href))
    Object.assign(link.properties, { target: '_blank', rel: ['noopener', 'noreferrer'] });
  else delete link.properties.href;
}

/** No request may leave the machine: an image is its alt text and its address. */
function imageAsText(image: Element): Element {
  const alt = String(image.properties.alt ?? '');
  const source = String(image.properties.src ?? '');
  return span('preview-image', [span('preview-image-alt', alt), span('preview-image-url', source)]);
}

function span(name: string, content: string | Element[]): Element {
  const children =
    typeof content === 'string' ? [{ type: 'text' as const, value: content }] : content;
  return { type: 'element', tagName: 'span', properties: { className: [name] }, children };
}
