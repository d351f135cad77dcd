import { expect, test } from 'vitest';
import { partsMaker } from '../../src/ui/preview/parts';
import { previewTree } from '../../src/ui/preview/preview-tree';

const treeOf = (markdown: string) => previewTree(markdown, { heading: 'Footnotes', back: 'Back' });

const BREAK = { type: 'text', value: '\n' };

test('what stands as before keeps its id, wherever it stands; only the rest is sent', () => {
  const partsOf = partsMaker();
  const first = partsOf(treeOf('# Links\n\n- one\n- two\n- three\n\nThe end.'));
  const [heading, , list, , end] = first.blocks;
  if (typeof list !== 'object') throw new Error('the list is taken apart');
  expect(list.items).toHaveLength(3);
  const next = partsOf(treeOf('# Links\n\nNew.\n\n- one\n- **two**\n- three\n\nThe end.'));
  expect(next.fresh).toMatchObject([
    [expect.any(Number), { tagName: 'p', children: [{ value: 'New.' }] }],
    [expect.any(Number), { tagName: 'li', children: [{ tagName: 'strong' }] }],
    [expect.any(Number), BREAK],
  ]);
  const [added, changed] = next.fresh.map(([id]) => id);
  const items = [list.items[0], changed, list.items[2]];
  const shown = next.blocks.filter((_, at) => at % 2 === 0);
  expect(shown).toMatchObject([heading, added, { list: { tagName: 'ul' }, items }, end]);
});

test('two that are alike are two', () => {
  const { blocks } = partsMaker()(treeOf('Again\n\n- same\n- same\n\nAgain'));
  const ids = blocks.flatMap((block) => (typeof block === 'number' ? block : block.items));
  expect(new Set(ids).size).toBe(6);
});

test('a space between two words of HTML stays', () => {
  const { fresh } = partsMaker()(treeOf('<p><em>one</em> <em>two</em></p>'));
  expect(JSON.stringify(fresh)).toContain('" "');
});

test('what was away is sent again', () => {
  const partsOf = partsMaker();
  partsOf(treeOf('One\n\nTwo'));
  partsOf(treeOf('One'));
  const sent = partsOf(treeOf('One\n\nTwo')).fresh.map(([, node]) => node);
  expect(sent).toContainEqual(
    expect.objectContaining({ children: [expect.objectContaining({ value: 'Two' })] }),
  );
});
