import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { layoutOf } from '../../src/layouts';
import { readBack } from '../../src/markdown/parse-back';
import { renderPost } from '../../src/markdown/post';
import { postParts } from '../../src/ui/post-parts';
import { sampleMonth } from '../../src/ui/sample-month';
import fc from '../properties/fast-check';
import { tameNotesMonth } from '../properties/hostile-month';

type Linked = Pick<Clip, 'id' | 'url' | 'title' | 'related'>;
const clip = (title: string, url: string): Linked => ({ id: title, title, url, related: [] });
const A = clip('A *star*', 'https://a.org/x_(y)?a=1&copy;=2');

describe('the links of the clips in a text', () => {
  const cases: [what: string, body: string, clips: Linked[], verified: number, lost: string[]][] = [
    ['there', '- [A \\*star\\*](https://a.org/x_(y)?a=1&amp;copy;=2)', [A], 1, []],
    ['gone', '- A star', [A], 0, ['A *star*']],
    ['swallowed by a fence', '```\n- [B](https://b.org)', [clip('B', 'https://b.org')], 0, ['B']],
    ['of another name', '[C](https://b.org)', [clip('B', 'https://b.org')], 0, ['B']],
    ['of another address', '[B](https://c.org)', [clip('B', 'https://b.org')], 0, ['B']],
    [
      'once where it should be twice',
      '[B](https://b.org)',
      [clip('B', 'https://b.org'), clip('B', 'https://b.org')],
      1,
      ['B'],
    ],
    ['marked within', '[**B**](https://b.org)', [clip('B', 'https://b.org')], 1, []],
    ['that can be none', 'B (data:x)', [clip('B', 'data:x')], 0, []],
  ];
  test.each(cases)('%s', (_, body, clips, verified, lost) => {
    const read = readBack(body, clips, 'commonmark');
    expect({ ...read, lost: read.lost.map(({ title }) => title) }).toEqual({ verified, lost });
  });

  test('counts related pages too', () => {
    const { clips } = sampleMonth();
    const links = clips.length + clips.flatMap(({ related }) => related).length;
    const body = clips
      .flatMap((one) => [one, ...one.related])
      .map(({ title, url }) => `- [${title}](${url})`)
      .join('\n');
    expect(readBack(body, clips, 'commonmark')).toEqual({ verified: links, lost: [] });
  });

  test('are all there in 100 hostile months', () => {
    fc.assert(
      fc.property(tameNotesMonth, ({ issue, clips, style }) => {
        const layout = layoutOf(style.layout);
        const { markdown } = renderPost({ issue, clips, style, layout, locale: enUS });
        expect(readBack(postParts(markdown).body, clips, style.engine).lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
