import { describe, expect, test } from 'vitest';
import type { CheckInput } from '../../../src/core/check/check';
import { findAll } from '../../../src/core/check/index';
import type { Clip } from '../../../src/core/clip';
import type { Issue } from '../../../src/core/issue';
import { presetStyle } from '../../../src/core/presets';
import type { Style } from '../../../src/core/style';
import { sampleMonth } from '../../../src/ui/sample-month';

const NONE = new Map<string, string>();
const [SAMPLE] = sampleMonth().clips;

/** A clip with nothing to be said about. */
function clip(some: Partial<Clip> = {}): Clip {
  if (!SAMPLE) throw new Error('the sample month is empty');
  const { parent: _, ...base } = SAMPLE;
  return { ...base, id: 'a', note: 'worth it', quotes: [], related: [], ...some };
}

function found(input: {
  clips?: Clip[];
  issue?: Partial<Issue>;
  style?: Partial<Style>;
  earlier?: CheckInput['earlier'];
}): string[] {
  const findings = findAll({
    issue: { ...sampleMonth().issue, title: 'Links', ...input.issue },
    clips: input.clips ?? [clip()],
    style: { ...presetStyle('preset:sections', 'Sections'), ...input.style },
    earlier: input.earlier ?? NONE,
  });
  return findings.map(({ clipId, code, subject }) => `${clipId ?? '-'} ${code} ${subject}`.trim());
}

test('a good issue has no findings', () => expect(found({})).toEqual([]));

describe('a clip', () => {
  const cases: [what: string, some: Partial<Clip>, expected: string[]][] = [
    ['without a note', { note: ' \n' }, ['a noNote']],
    ['with a quote in place of a note', { note: '', quotes: [{ text: 'So.' }] }, []],
    ['without a title', { title: '' }, ['a noTitle https://example.org/maps/drawer']],
    ['with TODO in its note', { note: 'TODO: say why' }, ['a placeholder TODO']],
    ['with a placeholder', { note: '[Add note here]' }, ['a placeholder [Add note here]']],
    ['about to-do lists', { note: 'a todo list for testers' }, []],
    [
      'on this machine',
      { url: 'http://localhost:8080/x' },
      ['a privateUrl http://localhost:8080/x'],
    ],
    ['at home', { url: 'http://192.168.1.4/' }, ['a privateUrl http://192.168.1.4/']],
    [
      'with the scheme typed twice',
      { url: 'https://https//a.org' },
      ['a privateUrl https://https//a.org'],
    ],
    ['with a password', { url: 'https://me:pw@a.org/' }, ['a privateUrl https://me:pw@a.org/']],
    ['on an address of numbers', { url: 'https://[2606:4700::1]/' }, []],
  ];
  test.each(cases)('%s', (_, some, expected) => {
    expect(found({ clips: [clip(some)] })).toEqual(expected);
  });

  test('that stands twice is named once, the later one', () => {
    const later = clip({ id: 'b', title: 'Later', clippedAt: (SAMPLE?.clippedAt ?? 0) + 1 });
    expect(found({ clips: [later, clip()] })).toEqual([`b twice ${SAMPLE?.title}`]);
  });

  test('of an earlier issue is named with it', () => {
    expect(found({ earlier: new Map([['a', 'March 2024']]) })).toEqual(['a earlier March 2024']);
  });

  test('below which others stand needs no note', () => {
    const child = clip({ id: 'b', parent: 'a', keys: ['b'], note: '' });
    expect(found({ clips: [clip({ note: '' }), child] })).toEqual([]);
  });
});

describe('close to midnight', () => {
  const at = (time: string, some: Partial<Clip> = {}) =>
    clip({ clippedAt: Date.parse(time), utcOffset: 60, day: '2024-03-31', ...some });
  const cases: [what: string, one: Clip, expected: string[]][] = [
    ['at the end', at('2024-03-31T21:05:00Z'), ['a midnight 22:05']],
    ['before it', at('2024-03-31T20:59:00Z'), []],
    ['at the start', at('2024-02-29T23:30:00Z', { day: '2024-03-01' }), ['a midnight 00:30']],
    ['in the middle', at('2024-03-15T22:30:00Z', { day: '2024-03-15' }), []],
    ['on a chosen day', at('2024-03-15T22:30:00Z'), []],
    ['in a chosen issue', at('2024-03-31T21:05:00Z', { issue: 'month:2024-03' }), []],
  ];
  test.each(cases)('%s', (_, one, expected) => expect(found({ clips: [one] })).toEqual(expected));
});

describe('code in a note', () => {
  const cases: [engine: Style['engine'], note: string, isFound: boolean][] = [
    ['zola', 'see {{ x() }}', true],
    ['hugo', 'see {{< x >}}', true],
    ['hugo', 'see {{ x }}', false],
    ['jekyll', '{% raw %}', true],
    ['eleventy', '{{ x }}', true],
    ['astro', 'a {x}', true],
    ['astro', '{link} by Jay', false],
    ['commonmark', '{{ x }}', false],
    ['obsidian', '{{ x }}', false],
  ];
  test.each(cases)('%s: %s', (engine, note, isFound) => {
    expect(found({ style: { engine }, clips: [clip({ note })] }).length).toBe(isFound ? 1 : 0);
  });
});

test('the issue itself: no title, a placeholder, too many links', () => {
  expect(found({ issue: { title: ' ', intro: 'TBD' }, style: { mostClips: 0 } })).toEqual([
    '- placeholder TBD',
    '- noTitle',
    '- tooLong 1 / 0',
  ]);
});
