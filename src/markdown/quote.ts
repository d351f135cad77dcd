import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Style } from '../core/style';
import { destination } from './destination';
import { parseQuote } from './parse';
import { writeText } from './quote-text';
import { harmlessBlocks, phrasingOf } from './quote-tree';

/**
 * A selection as markdown in the style's form. It came from a page: it is parsed and written anew, so that it holds
 * nothing but text, emphasis, lists, code and safe links. Undefined where nothing is left of it.
 */
export function formQuote(
  markdown: string,
  style: Style,
): { text: string; node: RootContent } | undefined {
  const blocks = harmlessBlocks(parseQuote(markdown), style.engine);
  if (blocks.length === 0) return undefined;
  const node = formOf(blocks, style);
  return { text: write({ type: 'root', children: [node] }, style), node };
}

function formOf(blocks: BlockContent[], style: Style): RootContent {
  if (style.quote === 'blockquote') return { type: 'blockquote', children: blocks };
  const phrasing = phrasingOf(blocks, style.engine);
  return style.quote === 'italic'
    ? bulletOf([{ type: 'emphasis', children: phrasing }])
    : bulletOf([{ type: 'text', value: '"' }, ...phrasing, { type: 'text', value: '"' }]);
}

function bulletOf(children: PhrasingContent[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }],
  };
}

const options = new WeakMap<Style, Options>();

function write(tree: Root, style: Style): string {
  const known = options.get(style) ?? optionsOf(style);
  // The library makes its patterns anew from options that it hasn't seen.
  options.set(style, known);
  return toMarkdown(tree, known).trimEnd();
}

function optionsOf(style: Style): Options {
  return {
    bullet: style.bullet,
    bulletOther: style.bullet === '*' ? '-' : '*',
    emphasis: '*',
    strong: '*',
    rule: '*',
    fence: '`',
    fences: true,
    listItemIndent: 'one',
    // Without it an autolink can be broken out of with a backslash (mdast-util-to-markdown #73).
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: {
      text: writeText(style.engine),
      link: (node, _, state, info) => {
        const target = destination(node.url, style.engine) ?? '';
        const exit = state.enter('link');
        const exitLabel = state.enter('label');
        const text = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
        exitLabel();
        exit();
        return `[${text}](${target})`;
      },
    },
  };
}
