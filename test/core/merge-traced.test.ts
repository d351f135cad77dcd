import { describe, expect, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import { mergeAll } from '../../src/core/merge-traced';
import { mergeClip } from '../../src/core/merge-versions';
import { presetStyle } from '../../src/core/presets';
import type { Synced, SyncedStore } from '../../src/core/record-parts';
import { nextRevision } from '../../src/core/revision';
import { type Traced, tracedAnew, tracedOver } from '../../src/core/traced';
import { issueOver, MARCH } from '../fixtures/issue-over';
import fc from '../properties/fast-check';

const fields = {
  url: 'https://example.org/',
  title: 'T',
  note: '',
  quotes: [],
  highlight: false,
  tags: ['a'],
  related: [],
};
const clip: Clip = newClip(fields, { id: 'x', now: 1, utcOffset: 0, revision: '1-firstone' });
const issue = issueOver(MARCH, { title: 'March', revision: '1-firstone', updatedAt: 1 });
const style = { ...presetStyle('preset:sections', 'Mine'), revision: '1-firstone', updatedAt: 1 };

let drawn = 0;

function edit<Store extends SyncedStore>(
  store: Store,
  base: Traced<Store>,
  some: Partial<Synced[Store]>,
  updatedAt = base.record.updatedAt + 1,
): Traced<Store> {
  drawn += 1;
  const revision = nextRevision(base.record.revision, `${drawn.toString(36).padStart(4, '0')}rest`);
  return tracedOver(store, { ...base.record, ...some, revision, updatedAt }, base);
}

function merge<Store extends SyncedStore>(store: Store, ...versions: Traced<Store>[]) {
  const merged = mergeAll(store, versions);
  if (!merged) throw new Error('nothing to merge');
  return merged;
}

describe('a clip', () => {
  const base = tracedAnew<'clips'>(clip);

  test('that both changed in other parts has both changes', () => {
    const { version, copies } = merge(
      'clips',
      edit('clips', base, { note: 'typed here', tags: ['a', 'b'] }),
      edit('clips', base, { title: 'There', highlight: true }, 99),
    );
    expect(version.record).toMatchObject({
      ...{ note: 'typed here', tags: ['a', 'b'], title: 'There', highlight: true, updatedAt: 99 },
    });
    expect(copies).toEqual([]);
  });

  test('that both changed in the same text stands beside itself, tagged', () => {
    const here = edit('clips', base, { note: 'typed here' }, 5);
    const there = edit('clips', base, { note: 'typed there' }, 9);
    const { version, copies } = merge('clips', here, there);
    expect(version.record.note).toBe('typed there');
    expect(copies).toMatchObject([{ note: 'typed here', issue: 'none', tags: ['a', 'conflict'] }]);
    expect(copies[0]?.id).toMatch(/^x\.[a-z0-9]+$/);
  });

  test('stands beside itself once, be the other version from a sync or from a backup', () => {
    const here = edit('clips', base, { note: 'typed here' }, 5);
    const there = edit('clips', base, { note: 'typed there' }, 9);
    expect(merge('clips', here, there).copies).toEqual([mergeClip(here.record, there.record).copy]);
  });

  test('that was edited here and trashed there is not in the trash', () => {
    const { version } = merge(
      'clips',
      edit('clips', base, { note: 'typed' }),
      edit('clips', base, { deletedAt: 99 }, 99),
    );
    expect(version.record).toMatchObject({ note: 'typed' });
    expect(version.record).not.toHaveProperty('deletedAt');
  });

  test('loses a tag that one took off, and gets the other’s', () => {
    const there = edit('clips', edit('clips', base, { tags: [] }), { note: 'n' });
    const { version } = merge('clips', there, edit('clips', base, { title: 'Here' }));
    expect(version.record).toMatchObject({ tags: [], note: 'n', title: 'Here' });
  });

  test('keeps what was typed over a version that another device has merged meanwhile', () => {
    const [one, two] = [
      edit('clips', base, { note: 'one' }, 2),
      edit('clips', base, { title: 'Two' }, 9),
    ];
    const merged = merge('clips', one, two).version;
    const later = edit('clips', one, { note: 'one, gone on with' });
    const { version, copies } = merge('clips', merged, later);
    expect(version.record).toMatchObject({ note: 'one, gone on with', title: 'Two' });
    expect(copies).toEqual([]);
  });

  test('keeps both where nothing tells what they came from', () => {
    const other = tracedAnew<'clips'>({ ...clip, note: 'two', revision: '1-otherone' });
    const { copies } = merge('clips', tracedAnew<'clips'>({ ...clip, note: 'one' }), other);
    expect(copies).toHaveLength(1);
  });
});

describe('an issue', () => {
  const base = tracedAnew<'issues'>(issue);
  const block = { id: 'b', markdown: 'Prose', order: 'a1' };

  test('has the blocks, values and lines of both', () => {
    const before = edit('issues', base, { blocks: [block], fields: { lang: 'en' } });
    const { version, copies } = merge(
      'issues',
      edit('issues', before, { blocks: [{ ...block, markdown: 'Here' }], intro: 'Mine' }, 9),
      edit('issues', before, {
        ...{ blocks: [block, { ...block, id: 'c' }], fields: { lang: 'en', draft: 'true' } },
        intro: 'Yours',
      }),
    );
    expect(version.record).toMatchObject({
      blocks: [{ id: 'b', markdown: 'Here' }, { id: 'c' }],
      ...{ fields: { lang: 'en', draft: 'true' }, intro: 'Mine\n\nYours' },
    });
    expect(copies).toEqual([]);
  });

  test('has its text by hand once, whatever that was last compared with', () => {
    const text = 'By hand';
    const before = edit('issues', base, { handEdit: text, handEditBase: 'a' });
    const compared = edit('issues', before, { handEdit: text, handEditBase: 'b' }, 9);
    const same = edit('issues', before, { handEdit: text, handEditBase: 'c' });
    const longer = edit('issues', before, { handEdit: `${text}, and more`, handEditBase: 'c' });
    expect(merge('issues', compared, same).version.record.handEdit).toBe(text);
    expect(merge('issues', compared, longer).version.record).toMatchObject({
      ...{ handEdit: 'By hand, and more', handEditBase: 'c' },
    });
  });

  test('keeps a title that lost in its intro', () => {
    const { version } = merge(
      'issues',
      edit('issues', base, { title: 'Mine' }, 9),
      edit('issues', base, { title: 'Yours' }, 5),
    );
    expect(version.record).toMatchObject({ title: 'Mine', intro: 'Yours' });
  });
});

test('a style that both changed stands beside itself', () => {
  const base = tracedAnew<'styles'>(style);
  const { version, copies } = merge(
    'styles',
    edit('styles', base, { separator: ' – ', bullet: '*' }, 9),
    edit('styles', base, { separator: ': ', indent: 4 }, 5),
  );
  expect(version.record).toMatchObject({ separator: ' – ', bullet: '*', indent: 4 });
  expect(copies).toMatchObject([{ name: `${style.name} (2)`, separator: ': ' }]);
});

/** Which device writes or hears of which, and what. */
const step = fc.record({
  device: fc.nat(2),
  from: fc.nat(2),
  what: fc.constantFrom('note', 'title', 'intro', 'trash', 'back', 'tag', 'hear', 'hear', 'order'),
  skew: fc.integer({ min: -1000, max: 1000 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function play<Store extends SyncedStore>(store: Store, start: Traced<Store>, steps: Step[]) {
  const devices = [start, start, start];
  const typed: string[] = [];
  const copies: Synced[Store][] = [];
  for (const { device, from, what, skew } of steps) {
    const own = devices[device] ?? start;
    if (what === 'hear') {
      const merged = merge(store, own, devices[from] ?? start);
      copies.push(...merged.copies);
      devices[device] = merged.version;
      continue;
    }
    drawn += 1;
    const text = `text${drawn}.`;
    const some = changeOf(what, text, own.record);
    devices[device] = edit(store, own, some as Partial<Synced[Store]>, 1000 + skew);
    // Tags are set anew, all else is gone on with.
    if (what !== 'tag' && JSON.stringify(some).includes(text)) typed.push(text);
  }
  return { devices, typed, copies };
}

function changeOf(what: string, text: string, record: object): object {
  if (what === 'trash') return { deletedAt: 5 };
  if (what === 'back') return { deletedAt: undefined };
  if (what === 'order') return { order: `a${text.length}` };
  if (what === 'tag') return { tags: [text] };
  const before = Object.entries(record).find(([name]) => name === what)?.[1] ?? '';
  return { [what]: `${before} ${text}` };
}

describe.each([
  ['clips', tracedAnew<'clips'>(clip)],
  ['issues', tracedAnew<'issues'>(issue)],
  ['styles', tracedAnew<'styles'>(style)],
] as [SyncedStore, Traced][])('%s of three devices', (store, start) => {
  const histories = fc.array(step, { maxLength: 25 });

  test('come to the same in whatever order they are merged', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { devices } = play(store, start, steps);
        const [a, b, c] = devices as [Traced, Traced, Traced];
        const merged = merge(store, a, b, c);
        expect(merge(store, c, a, b)).toEqual(merged);
        expect(merge(store, b, c, a, b)).toEqual(merged);
        expect(merge(store, merged.version, a, c).version).toEqual(merged.version);
      }),
    );
  });

  test('lose nothing that was typed', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { devices, typed, copies } = play(store, start, steps);
        const merged = merge(store, ...devices);
        const all = JSON.stringify([merged.version.record, merged.copies, copies]);
        expect(typed.filter((text) => !all.includes(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
