import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import { periodOf } from '../../src/core/issue';
import { movedClips, type Place } from '../../src/core/move';
import { type Direction, placeOfDrop, placeTowards } from '../../src/core/move-place';
import { type OutlineItem, outlineOf } from '../../src/core/outline';
import { listsOf } from '../../src/core/sibling-lists';

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

/** `a b(c d) e | f | Sea: g h` */
function drawn(clips: Clip[]): string {
  const outline = outlineOf(clips, ISSUE);
  const items = (list: OutlineItem[]): string => list.map(item).join(' ');
  const item = ({ clip, children }: OutlineItem) =>
    children.length > 0 ? `${clip.id}(${items(children)})` : clip.id;
  return [
    ...outline.days.map(({ items: list }) => items(list)),
    ...outline.sections.map(({ name, items: list }) => `${name}: ${items(list)}`),
  ].join(' | ');
}

function movedTo(clips: Clip[], ids: string, place: Place | undefined): Clip[] {
  const moved = place ? movedClips(outlineOf(clips, ISSUE), new Set(ids), place, MARCH) : [];
  const byId = new Map(moved.map((one) => [one.id, one]));
  return clips.map((one) => byId.get(one.id) ?? one);
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
    const place = placeOfDrop(outlineOf(CLIPS, ISSUE), new Set(ids), { clipId, side });
    expect(drawn(movedTo(CLIPS, ids, place))).toBe(wanted);
  });

  it('on the name of a section goes first there', () => {
    const target = { list: { section: 'Sea' } };
    const place = placeOfDrop(outlineOf(CLIPS, ISSUE), new Set('a'), target);
    expect(drawn(movedTo(CLIPS, 'a', place))).toBe('b(c d) e | f | Sea: a g h');
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
          ? placeOfDrop(outline, new Set(ids), { clipId: onto, side })
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
  const siblings = list?.items.map(({ clip }) => clip) ?? [];
  for (const [at, one] of siblings.entries()) {
    const next = siblings[at + 1];
    if (next && (ids.includes(one.id) || ids.includes(next.id)))
      expect(one.order < next.order, `${one.order} < ${next.order}`).toBe(true);
  }
}
