import { describe, expect, it } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { foundIn, libraryChoices, libraryEntries } from '../../src/core/library';

const MONTHLY = { unit: 'month' } as const;

function clip(id: string, some: Partial<Clip> = {}): Clip {
  const fields = {
    url: `https://example.org/${id}`,
    title: id,
    note: 'read',
    quotes: [],
    highlight: false,
    tags: [],
    related: [],
    day: '2024-03-04',
  };
  const now = Date.UTC(2024, 2, 4) + id.charCodeAt(0);
  return { ...newClip(fields, { id, now, utcOffset: 0, revision: '1-made' }), ...some };
}

const MARCH = {
  id: 'month:2024-03',
  from: '2024-03-01',
  to: '2024-03-31',
  published: {
    at: 0,
    fileName: '',
    markdown: '',
    clips: [{ id: 'a', revision: '1-made', keys: [] }],
  },
} as unknown as Issue;

const ENTRIES = libraryEntries(
  [
    clip('a', { title: 'Über den Wäldern', tags: ['Wood', 'Walks'] }),
    clip('b', { note: ' ', kind: 'Paper' }),
    clip('c', { issue: 'none', highlight: true, quotes: [{ text: 'Said in Passing' }] }),
    clip('d', { parent: 'c', section: 'Sea', tags: ['Wood'] }),
    clip('e', { issue: 'month:2024-07' }),
    clip('f', { deletedAt: 1 }),
  ],
  [MARCH],
  MONTHLY,
);

describe('the library', () => {
  it('has every clip but the removed ones, the newest first, where it stands', () => {
    expect(ENTRIES.map(({ clip, period }) => [clip.id, period?.id])).toEqual([
      ['e', 'month:2024-07'],
      ['d', undefined],
      ['c', undefined],
      ['b', 'month:2024-04'],
      ['a', 'month:2024-03'],
    ]);
  });

  it('has what stands below a published clip by itself, as it is placed', () => {
    const below = clip('b', { parent: 'a', day: '2024-06-05' });
    const [entry] = libraryEntries([clip('a'), below], [MARCH], MONTHLY);
    expect(entry).toMatchObject({ clip: below, period: { id: 'month:2024-06' } });
  });

  it.each([
    ['', {}, 'edcba'],
    ['über WÄLD', {}, 'a'],
    ['passing', {}, 'c'],
    ['example.org wood', {}, 'da'],
    ['', { highlight: true }, 'c'],
    ['', { noNote: true }, 'b'],
    ['', { noIssue: true }, 'dc'],
    ['', { published: true }, 'a'],
    ['', { kind: 'Paper' }, 'b'],
    ['', { section: 'Sea', tag: 'Wood' }, 'd'],
    ['walks', { tag: 'Wood', noIssue: true }, ''],
  ])('finds for %j with %j: %s', (query, filters, ids) => {
    expect(
      foundIn(ENTRIES, query, filters)
        .map(({ clip }) => clip.id)
        .join(''),
    ).toBe(ids);
  });

  it('offers what is used, the most used first', () => {
    expect(libraryChoices(ENTRIES)).toEqual({
      kinds: ['Paper'],
      sections: ['Sea'],
      tags: ['Wood', 'Walks'],
    });
  });
});
