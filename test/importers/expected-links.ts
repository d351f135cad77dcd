import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const FORMATS: ('yaml' | 'toml')[] = ['yaml', 'toml'];
const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

/** For each list item and heading with links: the links, any of which may be its clip. Counted apart from the importer. */
export function expectedLinks(text: string): string[][] {
  const tree = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(FORMATS)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FORMATS)],
  });
  const urls = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition') urls.set(node.identifier, node.url);
  });
  const places: string[][] = [];
  walk(tree, (node) => {
    const first = node.type === 'listItem' ? node.children[0] : node;
    const isPlace = node.type === 'heading' || first?.type === 'paragraph';
    if (first && isPlace && (node.type === 'heading' || node.type === 'listItem'))
      places.push(linksIn(first, urls));
  });
  return places.filter((links) => links.length > 0);
}

export const linkKey = (url: string, title: string) => `${url}\n${squash(title)}`;

function linksIn(line: Nodes, urls: Map<string, string>): string[] {
  const links: string[] = [];
  walk(line, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const url = node.type === 'link' ? node.url : urls.get(node.identifier);
    if (url && !/^(#|mailto:)/.test(url)) links.push(linkKey(url, textOf(node)));
  });
  return links;
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
