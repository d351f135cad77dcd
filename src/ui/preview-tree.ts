import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** Nothing that loads by itself is let through, but for `img`, which is turned into text below. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !/^(picture|source)$/.test(name)),
    'mark',
    'small',
    'figure',
    'figcaption',
    'abbr',
    'cite',
    'time',
    'u',
  ],
};

/** Raw ids are prefixed by the sanitizer, so that none takes the place of one of the page's own. */
const ID_PREFIX = defaultSchema.clobberPrefix ?? 'user-content-';

export interface FootnoteLabels {
  heading: string;
  back: string;
}

/** A post's markdown (without front matter) as the HTML tree to show, with nothing in it that runs, loads or leaves its place. */
export function previewTree(markdown: string, footnotes: FootnoteLabels): Root {
  const post = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const html = toHast(post, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: footnotes.heading,
    footnoteBackLabel: footnotes.back,
  });
  const safe = sanitize(raw(html), SCHEMA);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
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
