import { expect, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import { type OutlineItem, outlineOf } from '../../src/core/outline';
import { sectionsByTag } from '../../src/core/sections-by-tag';

function clip(
  id: string,
  given: { tags?: string[]; section?: string; parent?: string } = {},
): Clip {
  const fields = { url: `https://example.org/${id}`, title: id, note: '', quotes: [], tags: [] };
  const now = Date.UTC(2024, 2, 4, 12, id.charCodeAt(0));
  return newClip(
    { ...fields, related: [], highlight: false, ...given },
    { id, now, utcOffset: 0, revision: '1-a' },
  );
}

const drawn = ({ clip: { id }, children }: OutlineItem): string =>
  children.length > 0 ? `${id}(${children.map(drawn).join(' ')})` : id;

function draw(clips: Clip[], sectionOrder: string[] = []): string[] {
  const { days, sections } = sectionsByTag(outlineOf(clips, { sectionOrder }));
  const loose = days.flatMap(({ items }) => items.map(drawn));
  return [
    loose.join(' '),
    ...sections.map(({ name, items }) => `${name}: ${items.map(drawn).join(' ')}`),
  ];
}

test('puts each in the section of its first tag, with all below it', () => {
  const clips = [
    clip('a', { tags: ['maps', 'walks'] }),
    clip('b'),
    clip('c', { tags: ['walks'] }),
    clip('d', { tags: ['maps'] }),
    clip('e', { tags: ['walks'], parent: 'd' }),
  ];
  expect(draw(clips)).toEqual(['b', 'maps: a d(e)', 'walks: c']);
});

test('leaves what the writer put in a section, and joins it there', () => {
  const clips = [
    clip('a', { tags: ['Tools'] }),
    clip('b', { tags: ['maps'], section: 'Tools' }),
    clip('c', { tags: ['maps'] }),
    clip('d', { section: 'Places' }),
  ];
  expect(draw(clips, ['Places', 'Tools'])).toEqual(['', 'Places: d', 'Tools: b a', 'maps: c']);
});

test('leaves prose at its place, and no day that holds nothing', () => {
  const block = { id: 'p', markdown: 'Prose.', order: 'a', day: '2024-03-04' };
  const tagged = [clip('a', { tags: ['maps'] })];
  expect(sectionsByTag(outlineOf(tagged, { sectionOrder: [] })).days).toEqual([]);
  expect(
    sectionsByTag(outlineOf(tagged, { sectionOrder: [], blocks: [block] })).days,
  ).toMatchObject([{ items: [], blocks: [{ id: 'p' }] }]);
});
