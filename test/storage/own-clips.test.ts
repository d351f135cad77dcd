import { beforeEach, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { ClipChange } from '../../src/core/clip-change';
import { changeClips } from '../../src/storage/change-clips';
import { lastWrite } from '../../src/storage/last-write';
import { ownClipsBetween } from '../../src/storage/own-clips';
import { clipOn, emptyLibrary, fieldsOfPage, issueOver, putClips, putIssues } from './library';
import { openWindow } from './other-window';

let clip: Clip;
let read: string | undefined;

beforeEach(async () => {
  await emptyLibrary();
  clip = clipOn('2024-03-04');
  await putClips(clip);
  read = await lastWrite();
});

const ownClips = async () => ownClipsBetween(read, await lastWrite());

async function change(some: Partial<Clip>): Promise<Clip | undefined> {
  const [done]: ClipChange[] = await changeClips([{ before: clip, after: { ...clip, ...some } }]);
  return done?.after;
}

test('what was put is known', async () => {
  expect(await ownClips()).toBeUndefined();
  const put = await change({ highlight: true, section: 'Essays' });
  expect(await ownClips()).toEqual([put]);
});

test('two writes are read', async () => {
  clip = (await change({ highlight: true })) ?? clip;
  await change({ highlight: false });
  expect(await ownClips()).toBeUndefined();
});

test('another window’s write is read, before this one’s and after', async () => {
  const other = await openWindow();
  const keep = (id: string) =>
    other.actions.keepClip(fieldsOfPage({ url: `https://example.org/${id}` }), { id });
  await keep('before');
  clip = (await change({ highlight: true })) ?? clip;
  expect(await ownClips()).toBeUndefined();
  read = await lastWrite();
  await change({ highlight: false });
  await keep('after');
  expect(await ownClips()).toBeUndefined();
  other.close();
});

test('what changes an issue too is read', async () => {
  const march = { id: 'month:2024-03', from: '2024-03-01', to: '2024-03-31' };
  await putIssues(issueOver(march));
  read = await lastWrite();
  const edit = { id: march.id, before: { outro: '' }, after: { outro: 'Bye' } };
  await changeClips([{ before: clip, after: { ...clip, highlight: true } }], edit);
  expect(await ownClips()).toBeUndefined();
});
