import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type OpenIssue, openIssue } from '../../digest/issue-session';
import type { Clip } from '../../src/core/clip';
import { removed } from '../../src/core/clip-change';
import { changeClips } from '../../src/storage/change-clips';
import { readIssue } from '../../src/storage/issues';
import { MARCH } from '../fixtures/issue-over';
import { clipOn, emptyLibrary, putClips } from '../storage/library';
import { watchRequests } from '../storage/watch-requests';

let open: OpenIssue | undefined;
let close: () => void;

const shown = (title: string) => {
  const found = [...(open?.clips ?? []), ...(open?.aside ?? [])].find(
    (clip) => clip.title === title,
  );
  if (!found) throw new Error(`${title} isn’t shown`);
  return found;
};

beforeEach(async () => {
  await emptyLibrary();
  const day = '2024-03-04';
  const above = clipOn(day, { title: 'above' });
  await putClips(
    above,
    clipOn(day, { title: 'one' }),
    clipOn(day, { title: 'below', parent: above.id }),
    clipOn(day, { title: 'aside', issue: 'none' }),
  );
  open = undefined;
  const onError = (error: unknown) => expect.unreachable(String(error));
  close = openIssue(MARCH, { onOpen: (next) => (open = next), onError });
  await expect.poll(() => open?.clips.length).toBe(3);
});

afterEach(() => {
  close();
  vi.restoreAllMocks();
});

it.each<[string, boolean, string, (clip: Clip) => Clip]>([
  ['a highlight', false, 'one', (clip) => ({ ...clip, highlight: true })],
  ['a note', false, 'below', (clip) => ({ ...clip, note: 'Said.' })],
  ['a section and a place in it', false, 'one', (clip) => ({ ...clip, section: 'S', order: 'z' })],
  ['a highlight of what is set aside', false, 'aside', (clip) => ({ ...clip, highlight: true })],
  ['the day', true, 'one', (clip) => ({ ...clip, day: '2024-04-01' })],
  ['the issue', true, 'above', (clip) => ({ ...clip, issue: 'month:2024-04' })],
  ['to be set aside', true, 'one', (clip) => ({ ...clip, issue: 'none' })],
  ['to be taken in', true, 'aside', ({ issue: _, ...clip }) => clip],
  ['to stand below another', true, 'one', (clip) => ({ ...clip, parent: shown('above').id })],
  ['to be removed', true, 'above', removed],
])('of its own it shows what a reading would: %s (read: %s)', async (_, isRead, title, change) => {
  const before = shown(title);
  const log = watchRequests(['clips']);
  await changeClips([{ before, after: change(before) }]);
  await open?.reload();
  const ofDays = log.filter(({ on }) => on === 'day.getAll');
  expect(ofDays.length > 0).toBe(isRead);
  const { clips, aside } = await readIssue(MARCH);
  expect(open?.clips).toEqual(clips);
  expect(open?.aside).toEqual(aside);
});
