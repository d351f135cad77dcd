import type { Nodes } from 'hast';
import { raw } from 'hast-util-raw';

export interface BuiltPage {
  links: { url: string; text: string }[];
  tags: Set<string>;
  text: string;
}

/** What stands in the HTML that a generator made. */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { links: [], tags: new Set(), text: '' };
  read(raw({ type: 'root', children: [{ type: 'raw', value: html }] }), page);
  return page;
}

function read(node: Nodes, page: BuiltPage): void {
  if (node.type === 'element') {
    page.tags.add(node.tagName);
    if (node.tagName === 'a')
      page.links.push({
        url: urlOf(String(node.properties.href ?? '')),
        text: plain(textOf(node)),
      });
  }
  if (node.type === 'text') page.text += node.value;
  if ('children' in node) for (const child of node.children) read(child, page);
}

function urlOf(href: string): string {
  return URL.canParse(href) ? new URL(href).href : href;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Some generators make quotes and dashes typographic. */
export function plain(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]|--+/g, '-');
}
