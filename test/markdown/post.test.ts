import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Clip, type ClipFields, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { issueOver, MARCH } from '../fixtures/issue-over';

let count = 0;
function clip(day: string, fields: Partial<ClipFields> & { id?: string }): Clip {
  count++;
  const { id = `c${count}`, ...own } = fields;
  return newClip(
    {
      url: 'https://example.com/a',
      title: 'A page',
      note: '',
      quotes: [],
      highlight: false,
      tags: [],
      related: [],
      ...own,
    },
    { id, now: Date.parse(`${day}T12:00:00Z`) + count, utcOffset: 0, revision: '1-a' },
  );
}

const ISSUE = issueOver(MARCH, {
  number: 7,
  title: 'Links: "March"',
  date: '2024-04-02',
  description: 'What we read',
  tags: ['web', 'notes'],
});

const STYLE: Style = {
  ...presetStyle('preset:day-log', 'x'),
  frontMatter: { format: 'none', fields: [], blankLinesAfter: 0 },
};

const render = (
  clips: Clip[],
  style: Partial<Style> = {},
  issue: Partial<Issue> = {},
  locale = enUS,
) => {
  const whole = { ...STYLE, ...style };
  return renderPost({
    issue: { ...ISSUE, ...issue },
    clips,
    style: whole,
    layout: layoutOf(whole.layout),
    locale,
  });
};

const lines = (...text: string[]) => `${text.join('\n')}\n`;

const MONTH = [
  clip('2024-03-04', {
    title: 'First',
    note: ', a beginning\n- one\n- two',
    related: [
      {
        role: 'discussion',
        title: 'HN discussion',
        url: 'https://news.ycombinator.com/item?id=1',
        key: '',
      },
    ],
  }),
  clip('2024-03-04', {
    id: 'parent',
    title: 'Second',
    highlight: true,
    kind: 'Paper',
    quotes: [{ text: 'Something *good* in it.\n\nAnd more.' }],
  }),
  clip('2024-03-05', { title: 'Nested', parent: 'parent', note: 'Also see {link}.' }),
  clip('2024-03-06', { title: 'A tool', section: 'Tools', note: 'Handy' }),
];

describe('layouts', () => {
  it('day log', () => {
    expect(render(MONTH).markdown).toBe(
      lines(
        '- March 4th.',
        '  - [First](https://example.com/a), a beginning',
        '    - [HN discussion](https://news.ycombinator.com/item?id=1)',
        '    - one',
        '    - two',
        '  - **Paper**. <mark>[Second](https://example.com/a)</mark>',
        '    > Something *good* in it.',
        '    >',
        '    > And more.',
        '    - Also see [Nested](https://example.com/a).',
        '',
        '## Tools',
        '',
        '- [A tool](https://example.com/a). Handy',
      ),
    );
  });

  it('sections', () => {
    expect(
      render(MONTH, {
        layout: 'sections',
        highlight: 'bold',
        quote: 'italic',
        separator: ' - ',
        bullet: '*',
      }).markdown,
    ).toBe(
      lines(
        '* [First](https://example.com/a), a beginning',
        '  * [HN discussion](https://news.ycombinator.com/item?id=1)',
        '  - one',
        '  - two',
        '* **Paper**. **[Second](https://example.com/a)**',
        '  * *Something good in it. And more.*',
        '  * Also see [Nested](https://example.com/a).',
        '',
        '## Tools',
        '',
        '* [A tool](https://example.com/a) - Handy',
      ),
    );
  });

  it('flat list', () => {
    expect(
      render(MONTH, {
        layout: 'flat',
        highlight: 'emoji',
        quote: 'quoted',
        heading: '# {title}',
        kind: '{kind}: ',
      }).markdown,
    ).toBe(
      lines(
        '# Links: "March"',
        '',
        '- [First](https://example.com/a), a beginning',
        '  - [HN discussion](https://news.ycombinator.com/item?id=1)',
        '  - one',
        '  - two',
        '- Paper: ⭐ [Second](https://example.com/a)',
        '  - "Something good in it. And more."',
        '  - Also see [Nested](https://example.com/a).',
        '- [A tool](https://example.com/a). Handy',
      ),
    );
  });
});

it('puts sections in the issue’s order, then in that of their first clips', () => {
  const clips = ['Tools', 'Videos', 'Papers'].map((section) =>
    clip('2024-03-06', { title: section, section }),
  );
  expect(render(clips, {}, { sectionOrder: ['Papers'] }).markdown.match(/^## .*/gm)).toEqual([
    '## Papers',
    '## Tools',
    '## Videos',
  ]);
});

it('writes days in the style’s language, and no list out of their numbers', () => {
  expect(render([clip('2024-03-04', {})], { day: '{day:do MMMM}' }, {}, de).markdown).toBe(
    lines('- 4\\. März', '  - [A page](https://example.com/a)'),
  );
});

describe('front matter', () => {
  const fields: Style['frontMatter']['fields'] = [
    { key: 'title', value: '{title}', type: 'text' },
    { key: 'date', value: '{date:yyyy-MM-dd}', type: 'bare' },
    { key: 'number', value: '{number}', type: 'bare' },
    { key: 'tags', value: '{tags}', type: 'list' },
    { key: 'layout', value: 'post', type: 'bare' },
  ];

  it.each([
    [
      'toml',
      [
        '+++',
        'title = "Links: \\"March\\""',
        'date = 2024-04-02',
        'number = 7',
        'tags = ["web", "notes"]',
        'layout = "post"',
        '+++',
        '',
        'Hello',
      ],
    ],
    [
      'yaml',
      [
        '---',
        'title: "Links: \\"March\\""',
        'date: 2024-04-02',
        'number: 7',
        'tags: ["web", "notes"]',
        'layout: "post"',
        '---',
        '',
        'Hello',
      ],
    ],
    ['none', ['Hello']],
  ] as const)('%s', (format, expected) => {
    expect(
      render([], { frontMatter: { format, fields, blankLinesAfter: 1 } }, { intro: 'Hello' })
        .markdown,
    ).toBe(lines(...expected));
  });

  it.each(['0x10', '0b11', '1e3', '1.5e3', 'y', 'No', '2024', '2024-03-04', 'a: b', 'C #', '~'])(
    'has %j as a text, also where texts have no quotes',
    (text) => {
      const bare = fields.map((field) => ({ ...field, quote: 'none' as const }));
      const frontMatter = { format: 'yaml' as const, fields: bare, blankLinesAfter: 0 };
      const { markdown } = render([], { frontMatter }, { title: text, tags: [text] });
      for (const version of ['1.1', '1.2'] as const)
        expect(parseAllDocuments(markdown, { version })[0]?.toJS()).toMatchObject({
          ...{ title: text, tags: [text] },
        });
    },
  );

  it.each(['{number:02}', '{date} 10:00', '{date} 10:00:00 +0100', '{date}T10:00:00+0100'])(
    'has %j as a text in TOML, which has no such value',
    (value) => {
      const field = { key: 'x', value, type: 'bare' as const };
      const frontMatter = { format: 'toml' as const, fields: [field], blankLinesAfter: 0 };
      const text = value.replace('{number:02}', '07').replace('{date}', '2024-04-02');
      expect(render([], { frontMatter }).markdown).toBe(lines('+++', `x = "${text}"`, '+++'));
    },
  );

  it('can’t be broken out of', () => {
    const title = 'x"\n---\nevil: true\u2028+++\n\\"';
    for (const format of ['toml', 'yaml'] as const)
      expect(
        render(
          [],
          { frontMatter: { format, fields, blankLinesAfter: 0 } },
          { title, date: 'x\n---', intro: 'Hello' },
        ).markdown.split('\n'),
      ).toHaveLength(9);
  });
});

describe('intro and outro', () => {
  it('stand as typed, leading blank lines too', () => {
    expect(
      render([], {}, { intro: '\n\n  Hi *there*\n\\## no', outro: '[^1]: A note.\n\n' }).markdown,
    ).toBe('\n\n  Hi *there*\n\\## no\n\n[^1]: A note.\n');
  });

  it('swallow no clip', () => {
    expect(render([clip('2024-03-04', {})], {}, { intro: '```\nopen' }).markdown).toContain(
      '```\nopen\n```\n\n- March 4th.',
    );
  });
});

describe('problems', () => {
  it('a fence left open is closed and named', () => {
    const { markdown, problems } = render([
      clip('2024-03-04', { id: 'a', note: '- x\n  ```\n  code' }),
      clip('2024-03-04', { title: 'Next' }),
    ]);
    expect(markdown).toBe(
      lines(
        '- March 4th.',
        '  - [A page](https://example.com/a)',
        '    - x',
        '      ```',
        '      code',
        '      ```',
        '  - [Next](https://example.com/a)',
      ),
    );
    expect(problems).toEqual([{ clipId: 'a', code: 'openBlock', subject: 'A page' }]);
  });

  it('an address that can’t be linked to stays text and is named', () => {
    const { markdown, problems } = render([
      clip('2024-03-04', { id: 'a', title: 'Sneaky *one*', url: 'javascript:alert(1)' }),
    ]);
    expect(markdown).toBe(lines('- March 4th.', '  - Sneaky \\*one\\* (javascript:alert(1))'));
    expect(problems).toEqual([
      { clipId: 'a', code: 'notLinkable', subject: 'javascript:alert(1)' },
    ]);
  });

  it('a footnote’s label defined twice is named', () => {
    const note = 'x[^1]\n\n[^1]: y';
    expect(
      render([clip('2024-03-04', { note }), clip('2024-03-04', { id: 'b', note })]).problems,
    ).toEqual([{ clipId: 'b', code: 'duplicateLabel', subject: '[^1]' }]);
  });
});

it.each([
  ['{link}s are good', '- [**A page**](https://example.com/a)s are good'],
  ['一个{link}很好', '- 一个[**A page**](https://example.com/a)很好'],
  [', fine', '- **[A page](https://example.com/a)**, fine'],
])('a bold highlight in %j reads as bold', (note, expected) => {
  expect(
    render([clip('2024-03-04', { note, highlight: true })], { layout: 'flat', highlight: 'bold' })
      .markdown,
  ).toBe(lines(expected));
});

it('has its mark read by kramdown, which reads nothing in HTML unasked', () => {
  const style = { layout: 'flat', highlight: 'mark', engine: 'jekyll' } as const;
  expect(render([clip('2024-03-04', { note: '', highlight: true })], style).markdown).toBe(
    lines('- <mark markdown="span">[A page](https://example.com/a)</mark>'),
  );
});

describe('quotes from pages', () => {
  const quote = (text: string, style: Partial<Style> = {}) =>
    render([clip('2024-03-04', { quotes: [{ text }] })], { layout: 'flat', ...style })
      .markdown.split('\n')
      .slice(1, -1)
      .join('\n');

  it.each([
    ['## A heading', '  > A heading'],
    ['<b onclick="x">bold</b>', '  > \\<b onclick="x">bold\\</b>'],
    ['![alt](https://example.com/x.png)', '  > alt'],
    ['[bad](javascript:alert(1))', '  > bad'],
    ['[good](https://example.com/(x) "t")', '  > [good](https://example.com/(x))'],
    ['- one\n- two', '  > - one\n  > - two'],
    ['1. one\n2. two', '  > 1. one\n  > 2. two'],
    ['a `code` b', '  > a `code` b'],
    ['see https://example.com/x', '  > see https\\://example.com/x'],
    ['see HTTPS://example.com/x', '  > see HTTPS\\://example.com/x'],
    ['a\n\n: b', '  > a\n  >\n  > \\: b'],
    ['[`` a`b `` and `c`](https://example.com/)', '  > [a\\`b and `c`](https://example.com/)'],
    ['[\\[a\\](b)](https://example.com/)', '  > [\\[a\\]\\(b)](https://example.com/)'],
  ])('%j', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('have nothing that their engine alone would take amiss', () => {
    expect(quote('{{ site.title }} and `{% x %}`', { engine: 'jekyll' })).toBe(
      '  > &#123;&#123; site.title &#125;&#125; and &#123;% x %&#125;',
    );
    expect(quote('{{ x }}')).toContain('&#123;');
    expect(quote('[x](https://example.com/)', { engine: 'hugo' })).toBe(
      '  > [&#120;](https://example.com/)',
    );
    expect(quote('{{ x }}', { engine: 'commonmark' })).toBe('  > {{ x }}');
  });

  it('have no code that kramdown ends before its end', () => {
    const jekyll = { engine: 'jekyll' } as const;
    expect(quote('`a ``` <b>` and `code`', jekyll)).toBe('  > a \\`\\`\\` &#60;b> and `code`');
    expect(quote('and ` <b>`', jekyll)).toBe('  > and  &#60;b>');
    expect(quote('`a | <b>`', jekyll)).toBe('  > a \\| &#60;b>');
    expect(quote('~~~\na ` <b>\n~~~', { ...jekyll, quote: 'italic' })).toBe('  - *a \\` &#60;b>*');
  });
});
