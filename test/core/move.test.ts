import { describe, expect, it, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import { type Block, periodOf } from '../../src/core/issue';
import { moved, type Place } from '../../src/core/move';
import { type Direction, placeOfDrop, placeTowards } from '../../src/core/move-place';
import { type Entry, entriesBelow, isItem, outlineOf, ownOf } from '../../src/core/outline';
import { groupsOf, listsOf, topOf } from '../../src/core/sibling-lists';
import fc from '../properties/fast-check';

const MARCH = periodOf('2024-03-01', { unit: 'month' });
const ISSUE = { sectionOrder: [] };

function clip(id: string, some: Partial<Clip> = {}): Clip {
  const fields = {
    url: `https://example.org/${id}`,
    title: id,
    note: '',
    quotes: [],
    highlight: false,
    tags: [],
    related: [],
  };
  const stamp = { id, now: Date.UTC(2024, 2, 1), utcOffset: 0, revision: '1-made' };
  return { ...newClip(fields, stamp), ...some };
}

/** Two days and a section; `c` and `d` stand below `b`, all of a day with the same order. */
const CLIPS = [
  clip('a', { day: '2024-03-04' }),
  clip('b', { day: '2024-03-04' }),
  clip('c', { parent: 'b' }),
  clip('d', { parent: 'b' }),
  clip('e', { day: '2024-03-04' }),
  clip('f', { day: '2024-03-05' }),
  clip('g', { section: 'Sea' }),
  clip('h', { section: 'Sea' }),
];

/** `a b(c d) e | f | Sea: g h`; prose above all of it stands before the first bar. */
function drawn(clips: Clip[], blocks: Block[] = []): string {
  const outline = outlineOf(clips, { ...ISSUE, blocks });
  const row = (entries: readonly Entry[]): string => entries.map(one).join(' ');
  const one = (entry: Entry): string => {
    const below = isItem(entry) ? row(entriesBelow(entry)) : '';
    return below === '' ? ownOf(entry).id : `${ownOf(entry).id}(${below})`;
  };
  const top = row(topOf(outline).entries);
  const groups = groupsOf(outline).map(({ id, entries }) =>
    'section' in id ? `${id.section}: ${row(entries)}` : row(entries),
  );
  return [...(top === '' ? [] : [top]), ...groups].join(' | ');
}

function movedTo(clips: Clip[], ids: string, place: Place | undefined): Clip[] {
  return allMovedTo({ clips, blocks: [] }, ids, place).clips;
}

type All = { clips: Clip[]; blocks: Block[] };

function allMovedTo({ clips, blocks }: All, ids: string, place: Place | undefined): All {
  if (!place) return { clips, blocks };
  const after = moved(outlineOf(clips, { ...ISSUE, blocks }), new Set(ids), place, MARCH);
  const now = <One extends { id: string }>(list: One[], changed: One[]) =>
    list.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return { clips: now(clips, after.clips), blocks: now(blocks, after.blocks) };
}

describe('Alt and an arrow', () => {
  const start = 'a b(c d) e | f | Sea: g h';
  it.each<[string, Direction, string]>([
    ['b', 'up', 'b(c d) a e | f | Sea: g h'],
    ['a', 'up', start],
    ['a', 'down', 'b(c d) a e | f | Sea: g h'],
    ['e', 'down', 'a b(c d) | e f | Sea: g h'],
    ['f', 'up', 'a b(c d) e f | Sea: g h'],
    ['f', 'down', 'a b(c d) e | Sea: f g h'],
    ['g', 'up', 'a b(c d) e | f g | Sea: h'],
    ['h', 'down', start],
    ['c', 'up', start],
    ['c', 'down', 'a b(d c) e | f | Sea: g h'],
    ['d', 'down', start],
    ['b', 'in', 'a(b(c d)) e | f | Sea: g h'],
    ['e', 'in', 'a b(c d e) | f | Sea: g h'],
    ['a', 'in', start],
    ['f', 'in', start],
    ['c', 'out', 'a b(d) c e | f | Sea: g h'],
    ['a', 'out', start],
    ['ab', 'down', 'e a b(c d) | f | Sea: g h'],
    ['ae', 'down', 'b(c d) | a e f | Sea: g h'],
    ['ae', 'up', start],
    ['be', 'up', 'b(c d) e a | f | Sea: g h'],
    ['bd', 'down', 'a e b(c d) | f | Sea: g h'],
    ['cd', 'out', 'a b c d e | f | Sea: g h'],
  ])('moves %s %s: %s', (ids, direction, wanted) => {
    const place = placeTowards(outlineOf(CLIPS, ISSUE), new Set(ids), direction);
    expect(drawn(movedTo(CLIPS, ids, place))).toBe(wanted);
  });

  it('keeps what is lifted out of another month in this issue, in the day of what it stood below', () => {
    const clips = [clip('a', { day: '2024-03-04' }), clip('b', { parent: 'a', day: '2024-02-01' })];
    const place = placeTowards(outlineOf(clips, ISSUE), new Set('b'), 'out');
    expect(movedTo(clips, 'b', place)[1]).toMatchObject({ day: '2024-03-04' });
    const sea = [clip('a', { section: 'Sea' }), clip('b', { parent: 'a', day: '2024-02-01' })];
    const out = placeTowards(outlineOf(sea, ISSUE), new Set('b'), 'out');
    expect(movedTo(sea, 'b', out)[1]).toMatchObject({ section: 'Sea', issue: 'month:2024-03' });
  });
});

describe('a drop', () => {
  it.each<[string, string, 'before' | 'after' | 'below', string]>([
    ['a', 'g', 'before', 'b(c d) e | f | Sea: a g h'],
    ['g', 'c', 'after', 'a b(c g d) e | f | Sea: h'],
    ['b', 'f', 'below', 'a e | f(b(c d)) | Sea: g h'],
    ['b', 'c', 'before', 'a b(c d) e | f | Sea: g h'],
    ['a', 'a', 'after', 'a b(c d) e | f | Sea: g h'],
    ['fg', 'a', 'before', 'f g a b(c d) e | Sea: h'],
  ])('of %s on %s goes %s it: %s', (ids, clipId, side, wanted) => {
    const place = placeOfDrop(outlineOf(CLIPS, ISSUE), new Set(ids), { rowId: clipId, side });
    expect(drawn(movedTo(CLIPS, ids, place))).toBe(wanted);
  });

  it('on the name of a section goes first there', () => {
    const target = { list: { section: 'Sea' } };
    const place = placeOfDrop(outlineOf(CLIPS, ISSUE), new Set('a'), target);
    expect(drawn(movedTo(CLIPS, 'a', place))).toBe('b(c d) e | f | Sea: a g h');
  });
});

describe('prose between clips', () => {
  const at = (order: string) => `h0000000${order}`;
  const clips = [
    clip('a', { day: '2024-03-04', order: at('1') }),
    clip('b', { day: '2024-03-04', order: at('3') }),
    clip('c', { section: 'Sea', order: at('4') }),
  ];
  const text = (id: string, some: Partial<Block>): Block => ({
    id,
    markdown: id,
    order: at('2'),
    ...some,
  });
  const blocks = [
    text('p', { day: '2024-03-04' }),
    text('q', { section: 'Sea' }),
    text('t', { order: at('0') }),
  ];
  const start = 't | a p b | Sea: q c';

  it.each<[string, Direction, string]>([
    ['p', 'up', 't | p a b | Sea: q c'],
    ['p', 'down', 't | a b p | Sea: q c'],
    ['b', 'up', 't | a b p | Sea: q c'],
    ['a', 'down', 't | p a b | Sea: q c'],
    ['p', 'in', 't | a(p) b | Sea: q c'],
    ['b', 'in', start],
    ['q', 'up', 't | a p b q | Sea: c'],
    ['t', 'down', 't a p b | Sea: q c'],
    ['t', 'up', start],
    ['a', 'up', start],
    ['ap', 'down', 't | b a p | Sea: q c'],
    ['at', 'up', start],
  ])('moves %s %s: %s', (ids, direction, wanted) => {
    expect(drawn(clips, blocks)).toBe(start);
    const place = placeTowards(outlineOf(clips, { ...ISSUE, blocks }), new Set(ids), direction);
    const after = allMovedTo({ clips, blocks }, ids, place);
    expect(drawn(after.clips, after.blocks)).toBe(wanted);
  });

  it('goes up above everything, and loses what an imported post had above it', () => {
    const first = [text('p', { day: '2024-03-04', order: at('0'), above: '\n\n\n' })];
    const outline = outlineOf(clips, { ...ISSUE, blocks: first });
    const place = placeTowards(outline, new Set('p'), 'up');
    expect(place).toEqual({ list: { top: true }, at: 0 });
    const { blocks: after } = allMovedTo({ clips, blocks: first }, 'p', place);
    expect(after).toEqual([{ id: 'p', markdown: 'p', order: expect.any(String) }]);
  });

  it.each<[string, string, 'before' | 'after' | 'below', string]>([
    ['p', 'c', 'after', 't | a b | Sea: q c p'],
    ['c', 'p', 'before', 't | a c p b | Sea: q'],
    ['c', 'p', 'below', start],
    ['c', 't', 'after', start],
    ['p', 't', 'before', 'p t | a b | Sea: q c'],
  ])('a drop of %s on %s goes %s it: %s', (ids, rowId, side, wanted) => {
    const outline = outlineOf(clips, { ...ISSUE, blocks });
    const after = allMovedTo(
      { clips, blocks },
      ids,
      placeOfDrop(outline, new Set(ids), { rowId, side }),
    );
    expect(drawn(after.clips, after.blocks)).toBe(wanted);
  });

  it('of an imported post without days stands in the day of what is before it', () => {
    const loose = [text('p', {}), text('q', { order: at('0') })];
    expect(drawn(clips, loose)).toBe('q | a p b | Sea: c');
  });
});

test('no move loses or doubles a clip, and the orders in the list that was moved to rise', () => {
  const step = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 4 }),
    direction: fc.constantFrom<Direction>('up', 'down', 'in', 'out'),
    onto: fc.constantFrom(...'abcdefgh'),
    side: fc.constantFrom('before' as const, 'after' as const, 'below' as const),
    isDrop: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let clips = CLIPS;
      for (const { ids, direction, onto, side, isDrop } of steps) {
        const outline = outlineOf(clips, ISSUE);
        const place = isDrop
          ? placeOfDrop(outline, new Set(ids), { rowId: onto, side })
          : placeTowards(outline, new Set(ids), direction);
        clips = movedTo(clips, ids.join(''), place);
        const letters = drawn(clips).replace(/Sea/g, '').match(/[a-h]/g) ?? [];
        expect(letters.sort().join('')).toBe('abcdefgh');
        if (place) checkOrders(clips, ids, place);
      }
    }),
  );
});

/** Around those that moved; siblings that were level with each other before may still be. */
function checkOrders(clips: Clip[], ids: string[], place: Place): void {
  const lists = listsOf(outlineOf(clips, ISSUE));
  const list = lists.find(({ id }) => JSON.stringify(id) === JSON.stringify(place.list));
  const siblings = list?.entries.map(ownOf) ?? [];
  for (const [at, one] of siblings.entries()) {
    const next = siblings[at + 1];
    if (next && (ids.includes(one.id) || ids.includes(next.id)))
      expect(one.order < next.order, `${one.order} < ${next.order}`).toBe(true);
  }
}
