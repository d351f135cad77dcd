import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { Period } from '../../src/core/issue';
import { readIssue } from '../../src/storage/issues';
import { chooseStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, putClips, putIssues } from './library';

beforeEach(emptyLibrary);

const FEBRUARY = { id: 'month:2024-02', from: '2024-02-01', to: '2024-02-29' };
const APRIL = { id: 'month:2024-04', from: '2024-04-01', to: '2024-04-30' };
const MAY = { id: 'month:2024-05', from: '2024-05-01', to: '2024-05-31' };
const MONTHS = [FEBRUARY, MARCH, APRIL];

async function clipsIn(period: Period): Promise<string[]> {
  return (await readIssue(period)).clips.map((clip) => clip.id).sort();
}

/** The months in which the clip is shown. */
async function monthsOf(clip: Clip): Promise<string[]> {
  const found = await Promise.all(MONTHS.map(clipsIn));
  return MONTHS.filter((_, at) => found[at]?.includes(clip.id)).map(({ id }) => id);
}

describe('a root clip stands', () => {
  test.each<[string, Partial<Clip> & { day: string }, string[]]>([
    ['in March on its first day', { day: '2024-03-01' }, [MARCH.id]],
    ['in March on its last day', { day: '2024-03-31' }, [MARCH.id]],
    ['in February on the leap day', { day: '2024-02-29' }, [FEBRUARY.id]],
    ['in April on its first day', { day: '2024-04-01' }, [APRIL.id]],
    ['in the month it names, not in its day’s', { day: '2024-03-04', issue: APRIL.id }, [APRIL.id]],
    ['once in the month it names and is of', { day: '2024-03-04', issue: MARCH.id }, [MARCH.id]],
    ['nowhere when it is in the library only', { day: '2024-03-04', issue: 'none' }, []],
    ['nowhere when it is in the trash', { day: '2024-03-04', deletedAt: 1 }, []],
    [
      'nowhere when moved and in the trash',
      { day: '2024-03-04', issue: APRIL.id, deletedAt: 1 },
      [],
    ],
  ])('%s', async (_, { day, ...some }, months) => {
    const clip = clipOn(day, some);
    await putClips(clip);
    expect(await monthsOf(clip)).toEqual(months);
  });
});

describe('a nested clip stands', () => {
  test.each<[string, Partial<Clip> & { day: string }, string[]]>([
    ['with its root', { day: '2024-03-04' }, [MARCH.id]],
    ['with its root, made in another month', { day: '2024-04-04' }, [APRIL.id]],
    ['with its root, moved to another month', { day: '2024-03-04', issue: APRIL.id }, [APRIL.id]],
    ['with its root, in the library only', { day: '2024-03-04', issue: 'none' }, []],
  ])('%s', async (_, { day, ...some }, months) => {
    const root = clipOn(day, some);
    const child = clipOn('2024-03-05', { parent: root.id });
    const grandchild = clipOn('2024-02-05', { parent: child.id, issue: FEBRUARY.id });
    await putClips(root, child, grandchild);
    expect(await monthsOf(child)).toEqual(months);
    expect(await monthsOf(grandchild)).toEqual(months);
  });

  test('by itself when its root is in the trash or was never there', async () => {
    const root = clipOn('2024-04-04', { deletedAt: 1 });
    const orphan = clipOn('2024-03-05', { parent: root.id });
    const lost = clipOn('2024-03-06', { parent: 'never' });
    const below = clipOn('2024-04-06', { parent: orphan.id });
    await putClips(root, orphan, lost, below);
    expect(await clipsIn(MARCH)).toEqual([orphan.id, lost.id, below.id].sort());
    expect(await clipsIn(APRIL)).toEqual([]);
  });

  test('nowhere when it is in the trash itself; what is below it, by itself', async () => {
    const root = clipOn('2024-03-04');
    const removed = clipOn('2024-03-05', { parent: root.id, deletedAt: 1 });
    const below = clipOn('2024-04-06', { parent: removed.id });
    await putClips(root, removed, below);
    expect(await clipsIn(MARCH)).toEqual([root.id]);
    expect(await clipsIn(APRIL)).toEqual([below.id]);
  });

  test('by itself in a circle of parents', async () => {
    const one = clipOn('2024-03-04');
    const other = clipOn('2024-03-05', { parent: one.id });
    one.parent = other.id;
    const below = clipOn('2024-03-06', { parent: other.id });
    const self = clipOn('2024-03-07', { id: 'self', parent: 'self' });
    await putClips(one, other, below, self);
    expect(await clipsIn(MARCH)).toEqual([one.id, other.id, below.id, self.id].sort());
  });

  test('by itself when its root was published without it', async () => {
    const root = clipOn('2024-03-04');
    const late = clipOn('2024-04-05', { parent: root.id });
    await putClips(root, late);
    await putIssues(publishedOver(MARCH, [root]));
    expect(await monthsOf(late)).toEqual([APRIL.id]);
  });

  test('in its issue even among hundreds of strangers between the ids', async () => {
    const old = clipOn('2020-01-01', { issue: MARCH.id });
    const stranger = clipOn('2022-06-01');
    const strangers = Array.from({ length: 300 }, () =>
      clipOn('2022-06-01', { parent: stranger.id }),
    );
    const recent = clipOn('2024-03-04');
    const below = [
      clipOn('2022-06-02', { parent: old.id }),
      clipOn('2024-03-05', { parent: recent.id }),
    ];
    await putClips(old, stranger, ...strangers, recent, ...below);
    expect(await clipsIn(MARCH)).toEqual([old, recent, ...below].map(({ id }) => id).sort());
  });
});

describe('a published issue', () => {
  test('shows the clips it was published with, wherever they stand now', async () => {
    const root = clipOn('2024-03-04');
    const nested = clipOn('2024-04-04', { parent: root.id });
    const later = clipOn('2024-03-05');
    const removed = clipOn('2024-03-06', { deletedAt: 1 });
    await putClips({ ...root, issue: 'none' }, nested, later, removed);
    await putIssues(publishedOver(MARCH, [root, nested, removed]));
    expect(await clipsIn(MARCH)).toEqual([root.id, nested.id].sort());
  });

  test('leaves what it was published without to the next that is not out', async () => {
    const out = clipOn('2024-03-04');
    const late = clipOn('2024-03-05');
    const named = clipOn('2024-01-05', { issue: MARCH.id });
    const below = clipOn('2024-03-06', { parent: out.id });
    const older = clipOn('2024-02-07');
    const inMay = clipOn('2024-05-06', { parent: late.id });
    const left = [late, named, below, older].map(({ id }) => id).sort();
    await putClips(out, late, named, below, older, inMay);
    await putClips(
      clipOn('2024-03-07', { deletedAt: 1 }),
      clipOn('2024-03-08', { issue: 'none' }),
      clipOn('2024-03-09', { issue: MAY.id }),
      clipOn('2024-01-08'),
    );
    await putIssues(publishedOver(FEBRUARY, []), publishedOver(MARCH, [out]));
    expect(await clipsIn(APRIL)).toEqual(left);
    expect(await clipsIn(FEBRUARY)).toEqual([]);
    await putIssues(publishedOver(APRIL, [late, named, below, older]));
    expect(await clipsIn(APRIL)).toEqual(left);
    expect(await clipsIn(MAY)).toContain(inMay.id);
    expect(await clipsIn(MAY)).toHaveLength(2);
  });

  test('of months keeps its clips when the cadence becomes weeks', async () => {
    const out = clipOn('2024-03-30');
    const missed = clipOn('2024-03-31');
    const open = clipOn('2024-04-01');
    await putClips(out, missed, open);
    await putIssues(publishedOver(MARCH, [out]));
    await saveStyle({
      ...(await readStyle('preset:flat')),
      cadence: { unit: 'week', startsOn: 0 },
    });
    await chooseStyle('preset:flat');
    expect(await clipsIn(MARCH)).toEqual([out.id]);
    const around = { id: 'week:2024-03-31', from: '2024-03-31', to: '2024-04-06' };
    const before = { id: 'week:2024-03-24', from: '2024-03-24', to: '2024-03-30' };
    expect(await clipsIn(around)).toEqual([missed.id, open.id]);
    expect(await clipsIn(before)).toEqual([]);
  });
});
