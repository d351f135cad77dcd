import { type Clip, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { PRESETS, presetStyle } from '../../src/core/presets';
import { DISCUSSIONS, ENGINES, HIGHLIGHTS, QUOTE_FORMS, type Style } from '../../src/core/style';
import { layouts } from '../../src/layouts';
import { issueOver, MARCH } from '../fixtures/issue-over';
import fc from './fast-check';

/** Pieces that mean something to some markdown, template or HTML parser, and such as break naive ones. */
export const HOSTILE_PIECES = [
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '[x]',
  '[^1]',
  '[a](http://evil.example)',
  '<http://evil.example>',
  '<b>',
  '</a>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<?',
  '<![CDATA[',
  '`',
  '``',
  '```',
  '~~~',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '==',
  '\\',
  '\\\\',
  '\\[',
  '&',
  '&amp;',
  '&#91;',
  '&lt;b&gt;',
  '{{',
  '}}',
  '{%',
  '%}',
  '{link}',
  '{#',
  '$$',
  '%%',
  '|',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '> ',
  '---',
  '===',
  '\n',
  '\r',
  '\u2028',
  '\u0000',
  '\t',
  '    ',
  '\u202e',
  '\u00a0',
  '\ud800',
  'http://evil.example',
  'www.evil.example',
  'me@evil.example',
  '[x]: http://evil.example',
  '\n\n# heading\n\n',
  '\n- item\n',
  '<div>',
  '<details>',
  ':',
  '"',
  "'",
  '!',
  'x',
  'word',
  ' ',
  ' ',
  '日本語',
  '，',
  '🎉',
];

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const hostileUrl = fc.oneof(
  { weight: 6, arbitrary: hostileText.map((text) => `https://example.com/${text}`) },
  { weight: 2, arbitrary: hostileText.map((text) => `https://example.com/?q=${text}#${text}`) },
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'https://user:pw@example.com/x',
    'not a url',
    '//host/x',
    'mailto:me@example.com',
  ),
);

/** Notes in every form of the grammar, with nothing in them that could spoil a line. */
const tameNote = fc.constantFrom(
  '',
  'Worth the time',
  ', a walkthrough',
  '. And more',
  '(video)',
  '— with a dash',
  '{link} by Jane Doe.',
  'The report is {link}',
  '- one\n- two\n  - three',
  'First.\n\nSecond paragraph.',
  ', see\n- list',
  '> a quoted line',
  '```\ncode\n```',
  '1. first\n2. second',
  '很好',
);

const hostileNote = fc.oneof(
  hostileText,
  fc.tuple(hostileText, hostileText).map(([first, rest]) => `${first}\n\n${rest}`),
  fc.constantFrom(
    '```\nopen',
    '- a\n  ~~~~\n  open',
    '<!-- open',
    '<pre>\nopen',
    '<script>\nopen',
    '> ```\n> open',
    '<div>\nopen',
    '\\{link',
    '`open',
    '[x]: <',
    '- \t```\n\topen',
  ),
);

const style = fc
  .record({
    preset: fc.constantFrom(...PRESETS.map((preset) => preset.id)),
    layout: fc.constantFrom(...layouts.map((layout) => layout.id)),
    engine: fc.constantFrom(...ENGINES),
    highlight: fc.constantFrom(...HIGHLIGHTS),
    quote: fc.constantFrom(...QUOTE_FORMS),
    bullet: fc.constantFrom('-' as const, '*' as const, '+' as const),
    indent: fc.constantFrom(2, 4),
    escapePipes: fc.boolean(),
    separator: fc.constantFrom('. ', ' - ', ': '),
    highlightSection: fc.record({
      name: fc.constantFrom('Highlights', 'Tools'),
      restName: fc.constant('The rest'),
    }),
    discussions: fc.constantFrom(...DISCUSSIONS),
  })
  .map(({ preset, ...own }): Style => ({ ...presetStyle(preset, preset), ...own }));

interface Shape {
  title: string;
  url: string;
  quotes: string[];
  related: { title: string; url: string }[];
  note: string;
  highlight: boolean;
  kind: string;
  section: string;
  isNested: boolean;
  day: number;
}

const shape = (note: fc.Arbitrary<string>): fc.Arbitrary<Shape> =>
  fc.record({
    title: hostileText,
    url: hostileUrl,
    quotes: fc.array(hostileText, { maxLength: 2 }),
    related: fc.array(fc.record({ title: hostileText, url: hostileUrl }), { maxLength: 2 }),
    note,
    highlight: fc.boolean(),
    kind: fc.constantFrom('', 'Paper'),
    section: fc.constantFrom('', '', 'Tools'),
    isNested: fc.boolean(),
    day: fc.integer({ min: 1, max: 31 }),
  });

export interface Month {
  style: Style;
  issue: Issue;
  clips: Clip[];
}

export const tameNotesMonth: fc.Arbitrary<Month> = fc
  .tuple(style, fc.array(shape(tameNote), { minLength: 1, maxLength: 6 }))
  .map(([style, shapes]) => monthOf(style, shapes));

/** A month in which one clip's note is hostile, and which. */
export const oneHostileNoteMonth: fc.Arbitrary<Month & { hostileId: string }> = fc
  .tuple(style, fc.array(shape(tameNote), { minLength: 2, maxLength: 5 }), hostileNote, fc.nat())
  .map(([style, shapes, note, at]) => {
    const index = at % shapes.length;
    const month = monthOf(
      style,
      shapes.map((one, i) => (i === index ? { ...one, note, quotes: [] } : { ...one, quotes: [] })),
    );
    return { ...month, hostileId: `c${index}` };
  });

function monthOf(style: Style, shapes: Shape[]): Month {
  const clips = shapes.map(({ isNested, day, quotes, ...fields }, i) =>
    newClip(
      {
        ...fields,
        quotes: quotes.map((text) => ({ text })),
        related: fields.related.map((related) => ({ ...related, role: 'discussion', key: '' })),
        tags: [],
        ...(isNested && i > 0 ? { parent: `c${i - 1}` } : {}),
      },
      { id: `c${i}`, now: Date.UTC(2024, 2, day, 12), utcOffset: 0, revision: '1-a' },
    ),
  );
  return { style, clips, issue: emptyIssue(style) };
}

function emptyIssue(style: Style): Issue {
  return issueOver(MARCH, {
    title: 'March',
    date: '2024-04-01',
    intro: 'An intro.',
    outro: 'An outro.',
    styleId: style.id,
  });
}
