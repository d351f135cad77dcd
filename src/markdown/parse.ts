import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { taskMarks } from './task-marks';

const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown(), taskMarks] };

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}

/** Without what would make a link of any address in a page's text. */
const QUOTE_OPTIONS = {
  extensions: [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }],
  // That one alone looks for addresses in a tree.
  mdastExtensions: [...gfmFromMarkdown().filter(({ transforms }) => !transforms), taskMarks],
};

export function parseQuote(text: string): Root {
  return fromMarkdown(text, QUOTE_OPTIONS);
}

/** Every node, parents first. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}
