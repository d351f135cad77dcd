import { type Node, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';

export interface ReadBack {
  links: { url: string; text: string }[];
  html: string[];
  headings: string[];
  images: number;
}

/** What two parsers that share no code find in a text. */
export const readers: Record<string, (markdown: string) => ReadBack> = {
  'commonmark.js': readWithCommonMark,
  'markdown-it': readWithMarkdownIt,
};

function readWithCommonMark(markdown: string): ReadBack {
  const found: ReadBack = { links: [], html: [], headings: [], images: 0 };
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (node.type === 'link') found.links.push({ url: node.destination ?? '', text: textOf(node) });
    if (node.type === 'heading') found.headings.push(textOf(node));
    if (node.type === 'image') found.images++;
    if (node.type === 'html_inline' || node.type === 'html_block')
      found.html.push(node.literal ?? '');
  }
  return found;
}

function textOf(node: Node): string {
  let text = '';
  const walker = node.walker();
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering) text += step.node.type === 'softbreak' ? ' ' : (step.node.literal ?? '');
  return text;
}

const markdownIt = new MarkdownIt('commonmark');
// Its own refusals would hide what other engines would link to.
markdownIt.validateLink = () => true;

function readWithMarkdownIt(markdown: string): ReadBack {
  const found: ReadBack = { links: [], html: [], headings: [], images: 0 };
  const tokens = markdownIt.parse(markdown, {});
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') found.headings.push(tokens[i + 1]?.content ?? '');
    if (token.type === 'html_block') found.html.push(token.content);
    if (token.type === 'inline') readInline(token.children ?? [], found);
  }
  return found;
}

function readInline(tokens: ReturnType<typeof markdownIt.parse>, found: ReadBack): void {
  let open: ReadBack['links'][number] | undefined;
  for (const token of tokens) {
    if (token.type === 'link_open') open = { url: String(token.attrGet('href')), text: '' };
    else if (token.type === 'link_close' && open) {
      found.links.push(open);
      open = undefined;
    } else if (open) open.text += token.type === 'softbreak' ? ' ' : token.content;
    if (token.type === 'html_inline') found.html.push(token.content);
    if (token.type === 'image') found.images++;
  }
}

/** One form for the spellings of a URL that a browser takes for the same. */
export function sameUrl(url: string): string {
  // Parsers write a percent sign that encodes nothing as what it is.
  const parsed = new URL(url.toWellFormed().replace(/%(?![\da-f]{2})/gi, '%25'));
  parsed.username = '';
  parsed.password = '';
  return parsed.href.replace(/%[0-7][\dA-F]/gi, (code) =>
    code === '%25' ? code : decodeURIComponent(code),
  );
}
