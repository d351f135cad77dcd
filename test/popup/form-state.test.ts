import { describe, expect, it } from 'vitest';
import { EMPTY_BOXES } from '../../popup/boxes';
import { firstForm, withStored, withTyped } from '../../popup/form-state';

const page = { ...EMPTY_BOXES, url: 'https://a.example/', title: 'Page' };

describe('the form', () => {
  it('takes the page’s values', () => {
    expect(withStored(firstForm(EMPTY_BOXES), page, {}).boxes).toEqual(page);
  });

  it('keeps what was typed before the page was known', () => {
    const early = firstForm({ ...EMPTY_BOXES, note: 'early', title: 'Mine' });
    expect(withStored(early, page, {}).boxes).toEqual({ ...page, note: 'early', title: 'Mine' });
  });

  it('puts the draft over the page, and what is typed over both', () => {
    const typed = withTyped(firstForm(EMPTY_BOXES), 'highlight', false);
    const { boxes } = withStored(typed, page, { title: 'Draft', highlight: true, note: 'kept' });
    expect(boxes).toEqual({ ...page, title: 'Draft', note: 'kept' });
  });

  it('loses neither a draft nor what was typed before it came', () => {
    const early = firstForm({ ...EMPTY_BOXES, note: 'late' });
    const first = withStored(early, page, { note: 'draft' });
    expect(first.boxes.note).toBe('draft\nlate');
    // The page's selection comes last, and brings the same draft along.
    expect(withStored(first, page, { note: 'draft' }).boxes.note).toBe('draft\nlate');
  });

  it('takes a stored note once: what was taken out of it since stays out', () => {
    const first = withStored(firstForm(EMPTY_BOXES), page, { note: 'draft' });
    const shorter = withTyped(first, 'note', 'dra');
    expect(withStored(shorter, page, { note: 'draft' }).boxes.note).toBe('dra');
    expect(withStored(shorter, { ...page, note: 'kept' }, {}).boxes.note).toBe('kept\ndra');
  });
});
