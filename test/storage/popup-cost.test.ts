import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cleanPage } from '../../src/capture/captured-page';
import { knownPage } from '../../src/capture/known-page';
import { pageDraftKey } from '../../src/capture/page-draft';
import { addDays } from '../../src/core/day';
import { keepClip, newClipId, readLastAction, removeClip } from '../../src/storage/clip-actions';
import { readUsed } from '../../src/storage/clips';
import { putDraft, readDraft } from '../../src/storage/drafts';
import { readHabits } from '../../src/storage/habits';
import { recentClips } from '../../src/storage/recent-clips';
import { today } from '../../src/storage/stamp';
import { currentStyle } from '../../src/storage/styles';
import { clipOn, emptyLibrary, putClips } from './library';
import { watchRequests } from './watch-requests';

beforeEach(emptyLibrary);
afterEach(() => vi.restoreAllMocks());

const ALL = ['clips', 'issues', 'styles', 'state', 'drafts', 'tombstones'];
const page = (path: string) => ({
  ...{ tabId: 1, title: 'A page', isPrivate: false },
  url: `https://read.example.org/${path}`,
});

/** All that the popup reads and writes from its opening to "Clipped", in its order, and what the sign on a tab reads. */
async function clipInPopup(path: string): Promise<void> {
  const habits = await readHabits();
  const draftKey = pageDraftKey(page(path).url);
  await readDraft(draftKey);
  const { clean } = await knownPage((choice) =>
    cleanPage(page(path), undefined, habits, [], choice),
  );
  await Promise.all([readLastAction(), currentStyle(), readUsed()]);
  await putDraft(draftKey, { note: 'typed' });
  await recentClips();
  await keepClip(clean.fields, { id: newClipId(), newBy: clean.keys, draftKey });
  const again = await knownPage((choice) => cleanPage(page(path), undefined, habits, [], choice));
  if (again.standing.state !== 'kept') throw new Error('it was kept');
  await removeClip(again.standing.clip);
}

async function costOf(path: string) {
  const log = watchRequests(ALL);
  await clipInPopup(path);
  vi.restoreAllMocks();
  return {
    requests: log.length,
    records: log.reduce((sum, { answered }) => sum + answered, 0),
    counting: log.filter(({ on }) => /count|getAllKeys/.test(on)),
  };
}

/** Half of them in the month that is clipped to. */
const clipsBefore = (count: number) =>
  Array.from({ length: count }, (_, at) => clipOn(addDays(today(), -(at % 2 ? at % 28 : at))));

test('the popup reads no more of 4,000 clips than of 100', async () => {
  await putClips(...clipsBefore(100));
  await clipInPopup('first'); // what the first save sets up
  const few = await costOf('few');
  await putClips(...clipsBefore(4000));
  const many = await costOf('many');
  expect(few.requests).toBeGreaterThan(20);
  // The recent clips stand in one issue or in several: each is looked up once.
  expect(many.requests).toBeLessThanOrEqual(few.requests);
  expect(many.records).toBeLessThanOrEqual(few.records);
  expect(many.counting).toEqual([]);
}, 60_000);
