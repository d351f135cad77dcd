import { beforeEach, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { ClipChange } from '../../src/core/clip-change';
import { changeClips } from '../../src/storage/change-clips';
import { lastWrite } from '../../src/storage/last-write';
import { ownClipsAfter } from '../../src/storage/own-clips';
import { issueOver } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, fieldsOfPage, putClips, putIssues } from './library';
import { openWindow } from './other-window';

let clip: Clip;
let read: string | undefined;

beforeEach(async () => {
  await emptyLibrary();
  clip = clipOn('2024-03-04');
  await putClips(clip);
  read = await lastWrite();
});

const ownClips = () => ownClipsAfter(read)?.clips;

async function change(some: Partial<Clip>): Promise<Clip | undefined> {
  const [done]: ClipChange[] = await changeClips([{ before: clip, after: { ...clip, ...some } }]);
  return done?.after;
}

test('what was put is known', async () => {
  expect(ownClips()).toBeUndefined();
  const put = await change({ highlight: true, section: 'Essays' });
  expect(ownClips()).toEqual([put]);
  expect(ownClipsAfter(read)?.write).toBe(await lastWrite());
});

test('two writes are read', async () => {
  clip = (await change({ highlight: true })) ?? clip;
  await change({ highlight: false });
  expect(ownClips()).toBeUndefined();
});

test('another window’s write is read', async () => {
  const other = await openWindow();
  const fields = fieldsOfPage({ url: 'https://example.org/other' });
  await other.actions.keepClip(fields, { id: 'other' });
  await change({ highlight: true });
  expect(ownClips()).toBeUndefined();
  other.close();
});

test('what changes an issue too is read', async () => {
  const march = { id: 'month:2024-03', from: '2024-03-01', to: '2024-03-31' };
  await putIssues(issueOver(march));
  read = await lastWrite();
  const edit = { id: march.id, before: { outro: '' }, after: { outro: 'Bye' } };
  await changeClips([{ before: clip, after: { ...clip, highlight: true } }], edit);
  expect(ownClips()).toBeUndefined();
});
