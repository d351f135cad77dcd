import { expect, test } from 'vitest';
import { pageDraftKey, saidIn } from '../../src/capture/page-draft';

const draft = (key: string) => ({
  key,
  fields: {
    url: 'https://a.example/?utm_source=x',
    note: 'mine',
    pageTitle: 'A',
    putBack: ['counter'],
    thread: { url: 'https://t.example/1', storyUrl: 'https://a.example/', storyTitle: 'A' },
  },
  updatedAt: 0,
});

test('a draft on a page says nothing of its address, one on a clip does', () => {
  expect(saidIn(draft(pageDraftKey('https://a.example/')))).toEqual({ note: 'mine' });
  expect(saidIn(draft('clip:a'))).toEqual({ url: draft('').fields.url, note: 'mine' });
  expect(saidIn(undefined)).toEqual({});
});
