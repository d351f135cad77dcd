import { describe, expect, it } from 'vitest';
import { clipText, draftFrom, fieldsFrom } from '../../digest/clip-text';
import { type Clip, newClip } from '../../src/core/clip';
import { possibleParents } from '../../src/core/possible-parents';

const stamp = (id: string) => ({ id, now: 1709550000000, utcOffset: 60, revision: '1-a' });
const clip = (id: string, parent?: string): Clip =>
  newClip(
    {
      url: `https://example.org/${id}`,
      title: id,
      note: '\n\nas typed\n',
      quotes: [],
      highlight: false,
      kind: 'Paper',
      tags: ['a', 'b'],
      related: [],
      ...(parent ? { parent } : {}),
    },
    stamp(id),
  );

describe('the Edit form', () => {
  it('keeps the note exactly as typed', () => {
    const one = clip('one');
    expect(fieldsFrom(clipText(one), one).note).toBe('\n\nas typed\n');
  });

  it('drops rows left empty, and names a related link by its URL where it has no title', () => {
    const one = clip('one');
    const related = [
      { role: 'discussion' as const, title: '', url: ' https://news.example.com/1 ', key: '' },
      { role: 'via' as const, title: 'nowhere', url: '', key: '' },
    ];
    const fields = fieldsFrom({ ...clipText(one), related, quotes: [{ text: ' ' }] }, one);
    expect(fields.quotes).toEqual([]);
    expect(fields.related).toEqual([
      {
        role: 'discussion',
        title: 'https://news.example.com/1',
        url: 'https://news.example.com/1',
        key: 'news.example.com/1',
      },
    ]);
  });

  it('drafts only what differs, and comes back as it was', () => {
    const one = clip('one');
    expect(draftFrom(clipText(one), one)).toEqual({});
    const typed = { ...clipText(one), kind: '', tags: 'a, b, c' };
    const draft = draftFrom(typed, one);
    expect(draft).toEqual({ kind: '', tags: ['a', 'b', 'c'] });
    expect(clipText(one, draft)).toEqual(typed);
  });

  it('offers to stand below any clip but itself and those below it', () => {
    const clips = [clip('a'), clip('b', 'a'), clip('c', 'b'), clip('d')];
    const [first] = clips;
    if (!first) throw new TypeError('no clips');
    expect(possibleParents(first, clips).map(({ id }) => id)).toEqual(['d']);
  });
});
