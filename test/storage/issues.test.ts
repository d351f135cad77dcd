import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  issueRecord,
  listIssues,
  openingIssue,
  readIssue,
  saveIssue,
} from '../../src/storage/issues';
import { lastWrite } from '../../src/storage/last-write';
import { chooseStyle, readStyle, saveStyle } from '../../src/storage/styles';
import { issueOver, MARCH, publishedOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, putClips, putIssues } from './library';

beforeEach(async () => {
  await emptyLibrary();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2024, 3, 10, 12) });
});
afterEach(() => vi.useRealTimers());

const FEBRUARY = { id: 'month:2024-02', from: '2024-02-01', to: '2024-02-29' };
const APRIL = { id: 'month:2024-04', from: '2024-04-01', to: '2024-04-30' };

async function listed(): Promise<string[]> {
  return (await listIssues()).map(({ id }) => id);
}

async function useWeeks(): Promise<void> {
  const style = await readStyle('preset:flat');
  await saveStyle({ ...style, cadence: { unit: 'week', startsOn: 1 } });
  await chooseStyle('preset:flat');
}

describe('the list of issues', () => {
  test('of an empty library is the current one', async () => {
    expect(await listIssues()).toEqual([APRIL]);
  });

  test('has each month with clips once, the newest first', async () => {
    const days = ['2024-03-31', '2024-03-01', '2023-12-31', '2024-01-01', '2024-05-01'];
    await putClips(...days.map((day) => clipOn(day)));
    expect(await listed()).toEqual([
      'month:2024-05',
      'month:2024-04',
      'month:2024-03',
      'month:2024-01',
      'month:2023-12',
    ]);
  });

  test('has months that clips were moved to, and those with a record of their own', async () => {
    await putClips(clipOn('2024-02-05', { issue: MARCH.id }));
    await putIssues(issueOver({ id: 'month:2022-06', from: '2022-06-01', to: '2022-06-30' }));
    expect(await listed()).toEqual(['month:2024-04', 'month:2024-03', 'month:2022-06']);
  });

  test('has an issue named otherwise by its days', async () => {
    const own = { id: '018e-special', from: '2024-03-10', to: '2024-03-12' };
    await putIssues(issueOver(own));
    expect(await listIssues()).toEqual([APRIL, own]);
  });

  test('has no month whose clips are all in the trash, in the library only or nested elsewhere', async () => {
    const root = clipOn('2024-04-01');
    await putClips(
      root,
      clipOn('2024-03-05', { deletedAt: 1 }),
      clipOn('2024-02-05', { issue: 'none' }),
      clipOn('2024-01-05', { parent: root.id }),
      clipOn('2023-12-05', { issue: 'month:2023-11', deletedAt: 1 }),
    );
    expect(await listed()).toEqual(['month:2024-04']);
  });

  test('has weeks where the style’s cadence is the week, beside what came out by month', async () => {
    await putClips(clipOn('2024-03-04'), clipOn('2024-03-31'), clipOn('2024-04-01'));
    await putIssues(publishedOver(FEBRUARY, []));
    await useWeeks();
    expect(await listed()).toEqual([
      'week:2024-04-08',
      'week:2024-04-01',
      'week:2024-03-25',
      'week:2024-03-04',
      'month:2024-02',
    ]);
  });
});

describe('the issue to open on', () => {
  test('is the current one in an empty library', async () => {
    expect(await openingIssue()).toEqual(APRIL);
  });

  test('is the oldest ended one with clips that isn’t out', async () => {
    await putClips(clipOn('2024-02-05'), clipOn('2024-03-05'), clipOn('2024-04-05'));
    expect(await openingIssue()).toEqual(FEBRUARY);
    await putIssues(publishedOver(FEBRUARY, []));
    expect(await openingIssue()).toEqual(MARCH);
    await putIssues(publishedOver(MARCH, []));
    expect(await openingIssue()).toEqual(APRIL);
  });

  test('is an ended one that clips were moved to', async () => {
    await putClips(clipOn('2024-02-05', { issue: MARCH.id }));
    expect(await openingIssue()).toEqual(MARCH);
  });

  test('isn’t one with a record and no clips, nor one with clips in the trash only', async () => {
    await putIssues(issueOver(FEBRUARY));
    await putClips(clipOn('2024-03-05', { deletedAt: 1 }));
    expect(await openingIssue()).toEqual(APRIL);
  });

  test('is an ended week where the cadence became the week', async () => {
    await putClips(clipOn('2024-02-05'), clipOn('2024-04-02'));
    await putIssues(issueOver(FEBRUARY));
    await useWeeks();
    expect(await openingIssue()).toMatchObject({ id: 'week:2024-02-05' });
  });
});

describe('an issue', () => {
  test('begins as the current style would have it', async () => {
    const { issue, isStored } = await readIssue(MARCH);
    expect(isStored).toBe(false);
    expect(issue).toEqual({
      ...MARCH,
      dateFollows: true,
      title: 'Links for March 2024',
      date: '2024-04-10',
      description: '',
      tags: [],
      fields: {},
      intro: '',
      outro: '',
      styleId: 'preset:sections',
      sectionOrder: [],
      blocks: [],
      revision: '',
      updatedAt: 0,
    });
  });

  test('begins in the language of the style', async () => {
    const style = await readStyle('preset:flat');
    await saveStyle({ ...style, locale: 'de', title: 'Lesestoff im {month:MMMM yyyy}' });
    await chooseStyle('preset:flat');
    const { issue } = await readIssue(MARCH);
    expect(issue).toMatchObject({ title: 'Lesestoff im März 2024', styleId: 'preset:flat' });
  });

  test('is stored and read again', async () => {
    const { issue } = await readIssue(MARCH);
    const saved = await saveIssue({ ...issue, intro: 'Hello.' }, undefined);
    expect(saved.revision).toMatch(/^1-/);
    expect(await issueRecord(MARCH.id)).toEqual(saved);
    const style = await readStyle(saved.styleId);
    expect(await readIssue(MARCH)).toEqual({
      issue: saved,
      isStored: true,
      clips: [],
      aside: [],
      style,
      lastWrite: await lastWrite(),
    });
    const again = await saveIssue({ ...saved, intro: 'Hello!' }, saved.revision);
    expect(again.revision).toMatch(/^2-/);
  });

  test('is a conflict where another window was first; saved twice it is one save', async () => {
    const first = await saveIssue(issueOver(MARCH), undefined);
    const theirs = await saveIssue({ ...first, intro: 'theirs' }, first.revision);
    for (const expected of [undefined, first.revision])
      await expect(saveIssue({ ...first, intro: 'mine' }, expected)).rejects.toMatchObject({
        code: 'conflict',
      });
    await expect(saveIssue(issueOver(APRIL), '1-gone')).rejects.toMatchObject({ code: 'conflict' });
    expect(await saveIssue({ ...first, intro: 'theirs' }, first.revision)).toEqual(theirs);
    expect(await issueRecord(MARCH.id)).toEqual(theirs);
  });
});
