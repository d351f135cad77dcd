import { expect, test, vi } from 'vitest';
import { linkFields } from '../../digest/add-link/read-link';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const URL = 'https://example.org/a';
const fields = {
  url: URL,
  title: '',
  note: '',
  quotes: [],
  highlight: false,
  tags: [],
  related: [],
};
const link = { fields, keys: [], cleaned: [], known: undefined };
const text = { url: URL, title: '', note: '', highlight: false, putBack: [] };
const clip = { ...fields, title: 'example.org/a' };

test.each([
  ['an address alone', {}, {}, clip],
  [
    'all the boxes',
    { title: ' A ', note: ' n', highlight: true },
    {},
    { ...clip, title: 'A', note: ' n', highlight: true },
  ],
  [
    'more than there are boxes for',
    {},
    { quotes: [{ text: 'q' }], tags: ['t'] },
    { ...clip, quotes: [{ text: 'q' }], tags: ['t'] },
  ],
  ['a day', {}, { day: '2024-03-04' }, { ...clip, day: '2024-03-04' }],
  ['no day', {}, { day: 'March' }, clip],
])('a link is kept with %s', (_, typed, rest, kept) => {
  expect(linkFields(link, { ...text, ...typed }, rest)).toEqual(kept);
});
