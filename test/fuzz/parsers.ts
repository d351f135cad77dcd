import { marked, type Token } from 'marked';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textIn } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { nodesOf } from '../../src/markdown/parse';
import { readPage } from '../generators/built-page';
import { type ReadBack, readers } from '../properties/read-back';

/** Four that share no code; the last two know the links, tables and tasks of GitHub too. */
export const PARSERS: Readonly<Record<string, (markdown: string) => ReadBack>> = {
  ...readers,
  marked: readWithMarked,
  micromark: (markdown) => readTree(fromMarkdown(markdown, MICROMARK)),
};

// Without what looks for addresses in the finished tree, where no escaping is left to be seen.
const MICROMARK = {
  extensions: [gfm()],
  mdastExtensions: gfmFromMarkdown().filter(({ transforms }) => !transforms),
};

function readWithMarked(markdown: string): ReadBack {
  const tokens: Token[] = [];
  const lexed = marked.lexer(markdown);
  marked.walkTokens(lexed, (token) => {
    tokens.push(token);
  });
  const rawOf = (type: string) =>
    tokens.filter((token) => token.type === type).map((token) => token.raw);
  return {
    // Its tokens hold character references as they were written.
    links: readPage(marked.parser(lexed)).links,
    html: rawOf('html'),
    headings: rawOf('heading'),
    images: rawOf('image').length,
  };
}

function readTree(tree: Root): ReadBack {
  const found: ReadBack = { links: [], html: [], headings: [], images: 0 };
  for (const node of nodesOf(tree)) {
    if (node.type === 'link') found.links.push({ url: node.url, text: textIn(node) });
    if (node.type === 'html') found.html.push(node.value);
    if (node.type === 'heading') found.headings.push(textIn(node));
    if (node.type === 'image' || node.type === 'imageReference') found.images++;
  }
  return found;
}
