import { describe, expect, it } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import type { Block } from '../../src/core/issue';
import { blockBelow, firstBlock } from '../../src/core/new-block';
import { outlineOf } from '../../src/core/outline';

function clip(id: string, order: string, some: Partial<Clip> = {}): Clip {
  const fields = { url: `https://example.org/${id}`, title: id, note: '', quotes: [], tags: [] };
  const stamp = { id, now: Date.UTC(2024, 2, 4, 12), utcOffset: 0, revision: '1-a' };
  return { ...newClip({ ...fields, related: [], highlight: false }, stamp), order, ...some };
}

const CLIPS = [
  clip('a', 'h00000001'),
  clip('b', 'h00000001'),
  clip('c', 'h00000002'),
  clip('d', 'h00000003', { parent: 'c' }),
  clip('e', 'h00000004', { section: 'Sea' }),
];
const outline = outlineOf(CLIPS, { sectionOrder: [] });

/** The rows once it stands there. */
function rowsWith(block: Block | undefined): string {
  const { days, sections } = outlineOf(CLIPS, {
    sectionOrder: [],
    blocks: block ? [{ ...block, markdown: 'p' }] : [],
  });
  return [...days, ...sections]
    .flatMap(({ items, blocks = [] }) => [
      ...[...items.map(({ clip: { id, order } }) => ({ id, order })), ...blocks]
        .sort((x, y) => (x.order < y.order ? -1 : x.order > y.order ? 1 : 0))
        .map(({ id }) => id),
      ...items.flatMap(({ blocks: below = [] }) => below.map(({ id }) => `below:${id}`)),
    ])
    .join(' ');
}

describe('prose begins', () => {
  it.each([
    ['a', 'a b new c e'],
    ['b', 'a b new c e'],
    ['c', 'a b c new e'],
    ['d', 'a b c below:new e'],
    ['e', 'a b c e new'],
  ])('right below %s, behind what has the same order: %s', (rowId, wanted) => {
    expect(rowsWith(blockBelow(outline, rowId, 'new'))).toBe(wanted);
  });

  it('before all of a section', () => {
    expect(rowsWith(firstBlock(outline, { section: 'Sea' }, 'new'))).toBe('a b c new e');
  });

  it('nowhere below what is not there', () => {
    expect(blockBelow(outline, 'x', 'new')).toBeUndefined();
  });
});
