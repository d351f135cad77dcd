import { expect, test, vi } from 'vitest';
import { cleanPage } from '../../src/capture/captured-page';
import { withFound } from '../../src/capture/with-found';
import { type ClipFields, fieldsOf, newClip } from '../../src/core/clip';

vi.mock('../../src/browser/messages', () => ({
  message: (_name: string, site: string) => `${site} discussion`,
}));

const HN = 'https://news.ycombinator.com/item?id=12';
const page = { tabId: 1, url: HN, title: 'A story | Hacker News', isPrivate: false };
const thread = { url: HN, storyUrl: 'https://a.example/', storyTitle: 'A story' };
const foundWith = (selection: string) =>
  cleanPage(page, { selection, isSelectionCut: false, thread });

/** Kept from the story's own page, with words of the writer's. */
function keptFields(): ClipFields {
  const { fields } = cleanPage({ ...page, url: thread.storyUrl, title: 'Mine' }, undefined);
  const stamp = { id: 'a', now: 0, utcOffset: 0, revision: '1-a' };
  return fieldsOf(newClip({ ...fields, note: 'mine' }, stamp));
}

test('a kept clip gets what its page adds to it, and nothing else', () => {
  const kept = keptFields();
  const added = withFound(kept, foundWith('A comment'));
  expect(added).toEqual({
    ...kept,
    quotes: [{ text: 'A comment', url: HN }],
    related: [expect.objectContaining({ title: 'HN discussion', url: HN })],
  });
});

test('it gets it once', () => {
  const added = withFound(keptFields(), foundWith('A comment'));
  expect(withFound(added, foundWith('A comment'))).toBe(added);
  const more = withFound(added, foundWith('Another'));
  expect(more.quotes.map(({ text }) => text)).toEqual(['A comment', 'Another']);
  expect(more.related).toBe(added.related);
});
