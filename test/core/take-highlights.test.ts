import { expect, test } from 'vitest';
import { type Clip, newClip } from '../../src/core/clip';
import type { ItemForm } from '../../src/core/item-form';
import { type OutlineItem, outlineOf } from '../../src/core/outline';
import { takeHighlights } from '../../src/core/take-highlights';

interface Given {
  highlight?: boolean;
  section?: string;
  parent?: string;
  form?: ItemForm;
}

function clip(id: string, { form, highlight = false, ...given }: Given = {}): Clip {
  const fields = { url: `https://example.org/${id}`, title: id, note: '', quotes: [], tags: [] };
  const now = Date.UTC(2024, 2, 4, 12, id.charCodeAt(0));
  const made = newClip(
    { ...fields, related: [], highlight, ...given },
    { id, now, utcOffset: 0, revision: '1-a' },
  );
  return form ? { ...made, form } : made;
}

function take(clips: Clip[], blocks: { id: string; markdown: string; order: string }[] = []) {
  return takeHighlights(outlineOf(clips, { sectionOrder: [], blocks }), 'Best');
}

const drawn = ({ clip: { id }, children }: OutlineItem): string =>
  children.length > 0 ? `${id}(${children.map(drawn).join(' ')})` : id;
const draw = (items: OutlineItem[]) => items.map(drawn).join(' ');

test('takes the topmost highlighted ones with all below them, from days, sections and nests', () => {
  const { section, rest } = take([
    clip('a'),
    clip('b', { parent: 'a', highlight: true }),
    clip('c', { parent: 'b', highlight: true }),
    clip('d', { highlight: true, section: 'Tools' }),
    clip('e', { section: 'Tools' }),
  ]);
  expect(draw(section.items)).toBe('b(c) d');
  expect(draw(rest.days.flatMap(({ items }) => items))).toBe('a');
  expect(rest.sections.map(({ name, items }) => `${name}: ${draw(items)}`)).toEqual(['Tools: e']);
});

test('stands before what the writer put in a section of that name', () => {
  const { section, rest } = take([clip('a', { section: 'Best' }), clip('b', { highlight: true })]);
  expect(draw(section.items)).toBe('b a');
  expect(rest.sections).toEqual([]);
});

test('leaves no day that holds nothing any more, and prose where it was', () => {
  const block = { id: 'p', markdown: 'Prose.', order: 'a', day: '2024-03-04' };
  expect(take([clip('a', { highlight: true })]).rest.days).toEqual([]);
  expect(take([clip('a', { highlight: true })], [block]).rest.days).toMatchObject([
    { items: [], blocks: [{ id: 'p' }] },
  ]);
});

test('an imported item keeps its form, not its place', () => {
  const form: ItemForm = { lead: '    ', inner: '      ', above: '\n', marker: '* ', link: 'bare' };
  const { section } = take([clip('a', { highlight: true, form })]);
  expect(section.items[0]?.clip.form).toEqual({ marker: '* ', link: 'bare' });
});
