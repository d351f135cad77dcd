import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseMarkdown } from '../../src/markdown/parse';

const marks = (tree: Root) =>
  [...nodesOf(tree)].flatMap((node) => (node.type === 'listItem' ? [node.checked] : []));

describe('marks of tasks', () => {
  it.each([
    ['at the beginning of items', '- [x] a\n- [ ] b\n- [X] c', 'abc', [true, false, true]],
    ['text below an empty item', '*\n[x] a', '[x] a', [null]],
    ['text below empty items in one another', '- 1. *\n[ ] a', '[ ] a', [null, null, null]],
    ['text in a paragraph', '[x] a', '[x] a', []],
  ])('%s', (_, markdown, text, checked) => {
    const tree = parseMarkdown(markdown);
    expect(textOf(tree)).toBe(text);
    expect(marks(tree)).toEqual(checked);
  });
});
