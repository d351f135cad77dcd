import { describe, expect, test } from 'vitest';
import { type ClipFields, editedClip, fieldsOf, newClip } from '../../src/core/clip';

const STAMP = {
  id: 'a',
  now: Date.UTC(2024, 2, 31, 23, 30),
  utcOffset: 60,
  revision: '1-aaaaaaaa',
};
const LATER = { now: STAMP.now + 1000, revision: '2-bbbbbbbb' };

const FIELDS: ClipFields = {
  url: 'https://example.org/page',
  title: 'A page',
  note: ', worth it',
  quotes: [{ text: 'said' }],
  highlight: true,
  tags: ['one'],
  related: [],
};

const FULL: ClipFields = {
  ...FIELDS,
  capturedUrl: 'https://example.org/page?utm_source=x&id=1',
  kind: 'Paper',
  section: 'Other',
  parent: 'p',
  issue: 'month:2024-05',
  day: '2024-05-06',
};

describe('a new clip', () => {
  test('has the time it was made at and the day on the wall then', () => {
    expect(newClip(FIELDS, STAMP)).toEqual({
      ...FIELDS,
      id: 'a',
      keys: ['example.org/page'],
      order: expect.stringMatching(/^h[0-9A-Za-z]{8}$/),
      day: '2024-04-01',
      clippedAt: STAMP.now,
      utcOffset: 60,
      revision: '1-aaaaaaaa',
      updatedAt: STAMP.now,
    });
  });

  test('keeps the day that the writer gives it', () => {
    expect(newClip(FULL, STAMP)).toMatchObject({ day: '2024-05-06', clippedAt: STAMP.now });
  });

  test('is known by its own, its captured and its canonical address', () => {
    const { keys, ...clip } = newClip(
      { ...FULL, canonicalUrl: 'https://canonical.example/p' },
      STAMP,
    );
    expect(keys).toEqual(['example.org/page', 'example.org/page?id=1', 'canonical.example/p']);
    expect(clip).not.toHaveProperty('canonicalUrl');
  });

  test('has no property for what is empty', () => {
    const clip = newClip({ ...FIELDS, kind: '', section: '', parent: '', issue: '' }, STAMP);
    for (const name of ['kind', 'section', 'parent', 'issue', 'capturedUrl'])
      expect(clip).not.toHaveProperty(name);
  });
});

describe('an edited clip', () => {
  test('says the same when nothing was edited', () => {
    const clip = newClip(FULL, STAMP);
    const { revision, updatedAt, ...edited } = editedClip(clip, fieldsOf(clip), LATER);
    expect(clip).toMatchObject(edited);
    expect({ revision, now: updatedAt }).toEqual(LATER);
  });

  test('loses what its fields leave out, never its id, order, times or day', () => {
    const clip = newClip(FULL, STAMP);
    const edited = editedClip(clip, FIELDS, LATER);
    for (const name of ['kind', 'section', 'parent', 'issue', 'capturedUrl'])
      expect(edited).not.toHaveProperty(name);
    const { id, order, clippedAt, utcOffset, day } = clip;
    expect(edited).toMatchObject({ id, order, clippedAt, utcOffset, day });
  });

  test('stays known by the addresses of its page, until it has another page', () => {
    const clip = newClip({ ...FIELDS, canonicalUrl: 'https://canonical.example/p' }, STAMP);
    const same = editedClip(clip, fieldsOf(clip), LATER);
    expect(same.keys).toEqual(['example.org/page', 'canonical.example/p']);
    const other = editedClip(clip, { ...FIELDS, url: 'https://other.example/' }, LATER);
    expect(other.keys).toEqual(['other.example']);
  });

  test('keeps the title’s markdown while the title stays, and its place in the trash', () => {
    const clip = { ...newClip(FIELDS, STAMP), titleMarkdown: 'A `page`', deletedAt: 5 };
    const edited = editedClip(clip, { ...FIELDS, note: 'new' }, LATER);
    expect(edited).toMatchObject({ titleMarkdown: 'A `page`', deletedAt: 5 });
    const renamed = editedClip(clip, { ...FIELDS, title: 'Another' }, LATER);
    expect(renamed).not.toHaveProperty('titleMarkdown');
  });
});
