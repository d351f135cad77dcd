import { describe, expect, it } from 'vitest';
import { boxesOf, changedFields, EMPTY_BOXES, fieldsOfBoxes } from '../../popup/boxes';
import type { ClipFields } from '../../src/core/clip';

const fields: ClipFields = {
  url: 'https://a.example/',
  canonicalUrl: 'https://a.example/canonical',
  title: 'Page',
  note: 'n',
  quotes: [{ text: 'q', url: 'https://a.example/' }],
  highlight: true,
  kind: 'Paper',
  section: 'Tools',
  tags: ['a', 'b c'],
  related: [],
  parent: 'above',
  day: '2024-03-04',
};
const boxes = { ...EMPTY_BOXES, ...boxesOf(fields) };

describe('boxes', () => {
  it('give back the fields they were filled from', () => {
    expect(fieldsOfBoxes(boxes, fields)).toEqual(fields);
  });

  it('take away what was emptied, and keep what has no box', () => {
    const emptied = {
      ...boxes,
      kind: ' ',
      section: '',
      day: '',
      tags: ' , ',
      quotes: [{ text: ' ' }],
    };
    const { kind: _, section: _s, day: _d, ...rest } = fields;
    expect(fieldsOfBoxes(emptied, fields)).toEqual({ ...rest, tags: [], quotes: [] });
  });

  it('count a tag once', () => {
    expect(fieldsOfBoxes({ ...boxes, tags: 'x, y,x ,' }, fields).tags).toEqual(['x', 'y']);
    expect(fieldsOfBoxes({ ...boxes, tags: '鸟，海、x' }, fields).tags).toEqual(['鸟', '海', 'x']);
  });
});

describe('changedFields', () => {
  it('holds nothing where nothing was changed', () => {
    expect(changedFields(boxes, boxes)).toEqual({});
  });

  it('holds what was changed, emptied boxes too', () => {
    expect(changedFields({ ...boxes, note: '', tags: 'x' }, boxes)).toEqual({
      note: '',
      tags: ['x'],
    });
  });
});
