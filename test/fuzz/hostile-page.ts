import { hostileSelection } from '../browser/hostile-selection';
import { type Random, randomOf } from '../faults/random';
import { HOSTILE_PIECES } from '../properties/hostile-month';

/** A page as its author may have made it to harm who clips it. */
export interface HostilePage {
  /** The address the tab shows, before the browser has spelled it. */
  url: string;
  html: string;
}

/** Marks the link that is clipped by its text. */
export const CLIPPED_LINK = 'clipped-link';

/** Aimed at one generator or another, or at the HTML the page is written in. */
const PIECES: readonly [string, ...string[]] = [
  'word',
  ...HOSTILE_PIECES,
  ...['{{ 7 * 7 }}', '{% evil %}', '{{< evil >}}', '{{% evil %}}', '{{< figure src="x" >}}'],
  ...['{{< /evil >}}', '{% raw %}', '{% endraw %}', '{% include x %}', '{#id}', '{: onclick="x"}'],
  ...[
    '{::nomarkdown}',
    '{:/}',
    '{::options parse_block_html="true" /}',
    '* * *',
    ': term',
    '[TOC]',
  ],
  ...[
    '{{ page.title }}',
    '{{ site.time }}',
    '{%- assign a = 1 -%}',
    '<%= 7 * 7 %>',
    '$' + '{7 * 7}',
  ],
  ...['import x from "y"', 'export const x = 1', '<Evil />', '<evil.x>', '{7 * 7}', '[^x]: note'],
  ...['</title>', '</title><script>alert(1)</script>', '</h1>', '&#x2028;', '&#13;', '&Tab;', '\f'],
  ...['[[wiki]]', '![[embed]]', '%% hidden %%', '$x$', '$$x$$', ':smile:', '@user', '#tag', '~'],
  ...['https://evil.example/bare', 'HTTPS://EVIL.example', 'ftp://evil.example', '...', '<<', '>>'],
];

const SCHEMES: readonly [string, ...string[]] = [
  ...(['https://good.example/', 'https://good.example/a?q=', 'https://good.example/#'] as const),
  ...['https://good.example/(', 'http://good.example:8080/', 'https://user:pw@good.example/'],
  ...[
    'https://good.example/?utm_source=x&a=',
    'https://xn--bcher-kva.example/',
    'https:good.example/',
  ],
];

const UNLINKABLE: readonly [string, ...string[]] = [
  ...([
    'data:text/html,<script>alert(1)</script>',
    'javascript:alert(1)',
    'file:///etc/x',
  ] as const),
  ...[
    'blob:https://good.example/x',
    'about:blank',
    'chrome://version',
    'view-source:x',
    '',
    'no url',
  ],
];

/** The same for the same seed. */
export function hostilePage(seed: number): HostilePage {
  const random = randomOf(seed);
  const parts = [
    random.pick(['<!doctype html>', '', '<!doctype html SYSTEM "x">']),
    `<title>${text(random)}</title>`,
    maybe(
      random,
      `<base href="${attribute(random.pick(['/a/', 'https://good.example/b/']))}">`,
      0.1,
    ),
    maybe(random, `<link rel=canonical href="${attribute(address(random))}">`, 0.5),
    maybe(random, `<meta property="og:title" content="${attribute(raw(random))}">`, 0.3),
    maybe(random, `<meta property="og:site_name" content="${attribute(raw(random))}">`, 0.3),
    maybe(random, `<h1>${text(random)}</h1>`, 0.5),
    `<a class="${CLIPPED_LINK}" href="${attribute(address(random))}">${text(random)}</a>`,
    random.next() < 0.3 ? hostileSelection(seed) : `<p>${text(random)}<b>${raw(random)}`,
  ];
  return { url: address(random), html: parts.join('\n') };
}

function raw(random: Random): string {
  const length = random.whole(0, 8);
  return Array.from({ length }, () => random.pick(PIECES)).join(random.pick(['', '', ' ']));
}

/** As text that comes through as it is, or as markup that the parser makes of it what it can. */
function text(random: Random): string {
  const pieces = raw(random);
  return random.next() < 0.7 ? escaped(pieces) : pieces;
}

function address(random: Random): string {
  if (random.next() < 0.1) return random.pick(UNLINKABLE);
  return random.pick(SCHEMES) + raw(random);
}

function maybe(random: Random, part: string, chance: number): string {
  return random.next() < chance ? part : '';
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
