import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import { importPost } from '../../scripts/roundtrip/round-trip';
import { type Clip, editedClip, fieldsOf } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';

const AT = { now: 0, revision: '2-b' };

/** The post with its first clip edited, or its issue. */
function edited(text: string, fields: Partial<Clip>, issue: Partial<Issue> = {}): string {
  const imported = importPost(text, 'links.md');
  if (!imported) throw new Error('no post');
  const clips = imported.clips.map((clip, i) =>
    i === 0 ? editedClip(clip, { ...fieldsOf(clip), ...fields }, AT) : clip,
  );
  const { style } = imported;
  const layout = layoutOf(style.layout);
  return renderPost({
    issue: { ...imported.issue, ...issue },
    clips,
    style,
    layout,
    locale: enUS,
  }).markdown;
}

const FULL = `- [One][first] and more
- [Two](https://example.org/2)

[first]: https://example.org/1
`;

const SHORT = `- [One][] and more
- [Two] and more

[one]: https://example.org/1
[Two]: https://example.org/2 "a title"
`;

describe('a link by a label', () => {
  it('keeps it with another title', () => {
    expect(edited(FULL, { title: 'Won' })).toBe(FULL.replace('[One]', '[Won]'));
  });

  it('has its own address once that is another one', () => {
    const line = '- [One](https://example.org/new) and more';
    const url = 'https://example.org/new';
    expect(edited(FULL, { url })).toBe(FULL.replace('- [One][first] and more', line));
    expect(edited(SHORT, { url })).toBe(SHORT.replace('- [One][] and more', line));
  });

  it('has its own address where no prose defines the label', () => {
    expect(edited(FULL, {}, { outro: '' })).toBe(
      '- [One](https://example.org/1) and more\n- [Two](https://example.org/2)\n',
    );
  });
});

describe('a link whose text is its label', () => {
  it('takes the definition with it when it gets another title', () => {
    expect(edited(SHORT, { title: 'Number one' })).toBe(
      SHORT.replace('[One][]', '[Number one][]').replace('[one]:', '[Number one]:'),
    );
    expect(edited(SHORT, { title: 'One, too' })).toBe(
      SHORT.replace('[One][]', '[One, too][]').replace('[one]:', '[one, too]:'),
    );
  });

  it.each([
    ['another text uses the label', `${SHORT}\nAgain: [one].\n`, 'Uno', 'Uno'],
    ['another clip uses the label', SHORT.replace('[Two] and', '[One] and'), 'Uno', 'Uno'],
    ['the title is a label already', SHORT, 'Two', 'Two'],
    ['a footnote would come of it', SHORT, '^1', '^1'],
  ])('has its own address where %s', (_, text, title, shown) => {
    expect(edited(text, { title })).toBe(
      text.replace('[One][]', `[${shown}](https://example.org/1)`),
    );
  });

  it('may have signs in it that are escaped', () => {
    const text = '- [a\\_b][] and more\n\n[a\\_b]: https://example.org/1\n';
    expect(edited(text, {})).toBe(text);
    expect(edited(text, { title: 'a*b*c' })).toBe(
      '- [a\\*b\\*c][] and more\n\n[a\\*b\\*c]: https://example.org/1\n',
    );
  });
});
