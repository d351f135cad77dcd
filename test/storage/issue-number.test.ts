import { beforeEach, expect, test } from 'vitest';
import { LAST_DAY } from '../../src/core/day';
import { AFTER_OPEN, type Issue, periodOf } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import type { Cadence } from '../../src/core/style';
import { keepClip, newClipId } from '../../src/storage/clip-actions';
import { endOpenIssue } from '../../src/storage/end-issue';
import { readIssue, saveIssue } from '../../src/storage/issues';
import { keepClips } from '../../src/storage/keep-clips';
import { today } from '../../src/storage/stamp';
import { chooseStyle, currentStyle, saveStyle } from '../../src/storage/styles';
import { writeStores } from '../../src/storage/transaction';
import { issueOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, fieldsOfPage } from './library';

beforeEach(emptyLibrary);

const MONTH: Cadence = { unit: 'month' };
const numberOf = async (day: string, cadence = MONTH) =>
  (await readIssue(periodOf(day, cadence))).issue.number;

async function storeIssue(day: string, some: Partial<Issue>): Promise<void> {
  await saveIssue(issueOver(periodOf(day, MONTH), some), undefined);
}

async function useCadence(cadence: Cadence): Promise<void> {
  const style = await saveStyle({ ...presetStyle('preset:sections', 'Mine'), cadence });
  await chooseStyle(style.id);
}

test('a number runs on from the last issue, over those without clips', async () => {
  expect(await numberOf('2024-05-10')).toBeUndefined();
  await storeIssue('2024-03-10', { number: 44 });
  expect(await numberOf('2024-05-10')).toBe(45);
  await writeStores(['clips'], async (stores) => {
    await stores.objectStore('clips').put(clipOn('2024-04-02'));
  });
  expect(await numberOf('2024-05-10')).toBe(46);
  expect(await numberOf('2024-04-10')).toBe(45);
  expect(await numberOf('2024-02-10')).toBeUndefined();
});

test('a month is called by its number where the style writes it', async () => {
  const before = `${today().slice(0, 4)}-01-10`;
  await saveIssue(issueOver(periodOf('2020-01-10', MONTH), { number: 44 }), undefined);
  const named = await keepClip(fieldsOfPage(), { id: newClipId() });
  expect(named.period).not.toHaveProperty('number');
  const title = 'Issue {number:02}';
  const style = await saveStyle({ ...presetStyle('preset:sections', 'Mine'), title });
  await chooseStyle(style.id);
  const page = (path: string) => fieldsOfPage({ url: `https://example.org/${path}`, day: before });
  const kept = await keepClip(page('a'), { id: newClipId() });
  expect(kept.period).toMatchObject({ id: `month:${before.slice(0, 7)}`, number: 45 });
  const [together] = await keepClips([{ fields: page('b') }]);
  expect(together?.period).toMatchObject({ number: 45 });
});

test('an issue that goes on is called by its number', async () => {
  await useCadence({ unit: 'open', starts: ['2024-01-01'] });
  const first = await keepClip(fieldsOfPage(), { id: newClipId() });
  expect(first.period).toMatchObject({ id: 'open:2024-01-01', number: 1 });
  const later = { url: 'https://example.org/later', issue: 'open:9999-12-31' };
  const waiting = await keepClip(fieldsOfPage(later), { id: newClipId() });
  expect(waiting.period).toMatchObject({ number: 2 });
  const { issue } = await readIssue(first.period);
  await endOpenIssue(today());
  await saveIssue(
    {
      ...issue,
      to: today(),
      published: { at: 0, fileName: 'a.md', markdown: '', clips: [first.clip] },
    },
    undefined,
  );
  const next = await keepClip(fieldsOfPage({ url: 'https://example.org/b' }), { id: newClipId() });
  expect(next.isMoved).toBe(true);
  expect(next.period).toMatchObject({ number: 2 });
  const { clips } = await readIssue(next.period);
  expect(clips.map(({ id }) => id).sort()).toEqual([waiting.clip.id, next.clip.id].sort());
});

test('the date is today’s until one was set', async () => {
  await storeIssue('2024-03-10', { date: '2024-04-01', dateFollows: true });
  expect((await readIssue(periodOf('2024-03-10', MONTH))).issue.date).toBe(today());
  await storeIssue('2024-04-10', { date: '2024-04-01', dateFollows: false });
  expect((await readIssue(periodOf('2024-04-10', MONTH))).issue.date).toBe('2024-04-01');
});

test('what was typed for the issue that waits behind one without an end stands in it once that has begun', async () => {
  await useCadence({ unit: 'open', starts: ['2024-01-01'] });
  const { issue } = await readIssue(AFTER_OPEN);
  await saveIssue({ ...issue, title: 'Next', intro: 'Soon' }, undefined);
  await endOpenIssue('2024-03-31');
  const next = await readIssue(periodOf('2024-04-01', (await currentStyle()).cadence));
  expect(next).toMatchObject({
    ...{ isStored: true, issue: { id: 'open:2024-04-01', from: '2024-04-01', to: LAST_DAY } },
  });
  expect(next.issue).toMatchObject({ title: 'Next', intro: 'Soon', dateFollows: true });
  expect((await readIssue(AFTER_OPEN)).isStored).toBe(false);
});
