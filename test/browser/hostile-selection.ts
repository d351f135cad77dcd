/** Text of elements that is never text of a page. */
export const UNREAD = 'NEVERTEXT';

const TEXTS = [
  ...['[', ']', '](', ')', '![', '[x]', '[^1]', '[^1]: note', '[a](http://evil.example/1)'],
  ...['[x]: http://evil.example/2', '&lt;http://evil.example/3&gt;', '&lt;b&gt;', '&lt;/p&gt;'],
  ...['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;img src=x onerror=alert(1)&gt;', '&lt;!--'],
  ...['--&gt;', '&lt;?php', '&lt;![CDATA[', '&lt;', '&gt; ', '&amp;lt;b&amp;gt;', '&amp;#60;b&gt;'],
  ...['`', '``', '```', '~~~', '```\n&lt;script&gt;\n```', '*', '**', '_', '__', '~~', '==', '\\'],
  ...['\\\\', '\\[', '&amp;', '&#91;', '&#0;', '&#xD800;', '&copy;', '&notanentity;', '&#9999999;'],
  ...['{{', '}}', '{%', '%}', '{{&lt; figure src="x" &gt;}}', '{% raw %}', '{#', '{: onclick="x"}'],
  ...['$$', '%%', '|', '| a | b |', '|---|---|', '#', '# ', '- ', '+ ', '* ', '1. ', '2) ', '&gt;'],
  ...[
    '---',
    '+++',
    '===',
    '***',
    '- - -',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '&#8232;',
    '&#133;',
    '&nbsp;',
  ],
  ...['\u200b', '\u200d', '\ufeff', '\u202e', '\u2066', '\u00ad', '\u0007', '\ud800', '\u0301'],
  ...['http://evil.example/4', 'www.evil.example', 'me@evil.example', 'javascript:alert(1)', ':'],
  ...[
    'word',
    'two words',
    'é',
    '漢字',
    'שלום',
    '👩‍🚀',
    '!',
    '"',
    "'",
    '.',
    ' ',
    '<',
    '</',
    '<!',
    '<?x',
  ],
];

const NAMES = [
  ...['p', 'div', 'span', 'b', 'i', 'em', 'strong', 'a', 'a', 'a', 'ul', 'ol', 'li', 'li', 'dl'],
  ...[
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'tbody',
    'pre',
    'pre',
    'code',
    'code',
    'kbd',
  ],
  ...[
    'h1',
    'h2',
    'h6',
    'blockquote',
    'br',
    'hr',
    'img',
    'q',
    'sup',
    'sub',
    'ruby',
    'rt',
    'rp',
    'del',
  ],
  ...[
    'details',
    'summary',
    'figure',
    'figcaption',
    'font',
    'center',
    'x-own',
    'o:p',
    'slot',
    'label',
  ],
  ...['button', 'input', 'form', 'select', 'option', 'marquee', 'nobr', 'bdo', 'u', 's', 'mark'],
];

export const NEVER = [
  ...['script', 'style', 'iframe', 'object', 'noscript', 'template', 'textarea', 'title', 'svg'],
  ...['xmp', 'noembed', 'noframes', 'video', 'canvas'],
];

/** What these hold is either dropped or text: a page sees it as text too. */
const AS_TEXT = new Set(['title', 'xmp', 'noembed', 'noframes', 'svg', 'object']);

const FOREIGN = [
  '<svg><a href="javascript:alert(1)"><text>x</text></a><script>alert(1)</script></svg>',
  '<svg><foreignObject><p>out</p></foreignObject><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext></p><img src=x onerror=alert(1)></mtext><annotation encoding="application/x-tex">](javascript:alert(1))<b></annotation></math>',
  '<math alttext="`[x](http://evil.example/5)` <script>"><mi>x</mi></math>',
  '<math><mi xlink:href="data:x,<script>">y</mi><annotation-xml encoding="text/html"><b>z</b></annotation-xml></math>',
  '<script type="math/tex">$](http://evil.example/6)<img src=x></script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<template><img src=x onerror=alert(1)></template>',
  '<x-shadow><template shadowrootmode="open"><b>s</b><a href="vbscript:x">l</a><slot></slot></template>lit</x-shadow>',
  '<input type="image" src="x" alt="<b>"><li><input type=checkbox checked>](x)</li>',
  '<pre class="language-js`<script>"><code>a\n```\n<b>bold</b>\n</code></pre>',
  '<ol start="-99999999999"><li>x</li></ol>',
  '<p class="MsoListParagraph" style="mso-list:l0 level9"><span style="mso-list:Ignore">1.</span>x</p>',
  '<table><tr><td colspan=99999>a|b<td rowspan=99999>c<tr><td>`d|e`</table>',
  '<base href="javascript:alert(1)//">',
  '<!-- <b> --!><![CDATA[ x ]]><?xml ?></nothing></br></p>',
];

const HREFS = [
  ...['https://good.example/', '/rooted', 'relative?a=1&amp;copy;=2', '#part', '//good.example/x'],
  ...['https://good.example/a b_(c)', 'https://good.example/)](http://evil.example/7)', ''],
  ...['https://good.example/"><script>alert(1)</script>', "https://good.example/' onclick='x"],
  ...[
    'https://good.example/`{{x}}`|&lt;b&gt;',
    'https://u:p@good.example/',
    'mailto:a@good.example',
  ],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java&#10;script:alert(1)',
  ],
  ...[
    '&#1;javascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'vbscript:x',
  ],
  ...['data:text/html,<script>alert(1)</script>', 'DATA:text/html;base64,PHNjcmlwdD4=', 'blob:x'],
  ...['file:///etc/passwd', 'view-source:x', 'about:blank', 'http://[', 'http:\\\\evil.example\\8'],
  ...['https://good.example/\u202egnp.exe', 'https://good.example/\ud800', 'https:good.example'],
];

const ATTRIBUTES = [
  ...['onclick=alert(1)', 'onerror="alert(1)"', 'style="display:none"', 'hidden', 'id="](x)"'],
  ...['style="user-select:none"', 'style="font-weight:700;font-style:italic"', 'dir=rtl', 'open'],
  ...[
    'class="language-js"',
    'class="language-&lt;b&gt;"',
    'role=button',
    'class="katex"',
    'title="`"',
  ],
  ...['style="white-space:pre"', 'style="position:absolute;clip:rect(0,0,0,0)"', 'contenteditable'],
  ...['alt="](http://evil.example/9)"', 'alt="<b>`\n\n# x"', 'src=x', 'align=center', 'start=7'],
  ...['a"b=c', 'x=`y`', '<', '=', '"', 'checked', 'type=checkbox', 'value="[x](y)"', 'nonce=x'],
];

/** The same for the same seed. */
export function hostileSelection(seed: number): string {
  const random = randomFrom(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (most: number, make: () => string) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make).join('');

  const link = () => `href="${one(HREFS).replaceAll('"', '&quot;')}"`;
  const never = () => {
    const name = one(NEVER);
    const text = AS_TEXT.has(name) ? one(TEXTS) : `${UNREAD}${one(TEXTS)}`;
    return `<${name}>${text}</${name}>`;
  };
  const element = (depth: number): string => {
    const name = one(NAMES);
    const attributes = some(2, () => ` ${random() < 0.2 ? link() : one(ATTRIBUTES)}`);
    const begin = `<${name}${name === 'a' ? ` ${link()}` : ''}${attributes}>`;
    const end = random() < 0.85 ? `</${random() < 0.95 ? name : one(NAMES)}>` : '';
    return begin + some(4, () => node(depth + 1)) + end;
  };
  const node = (depth: number): string => {
    const dice = random();
    if (dice < 0.07) return never();
    if (dice < 0.12) return one(FOREIGN);
    return dice < 0.55 && depth < 6 ? element(depth) : some(3, () => one(TEXTS));
  };
  return node(0) + some(6, () => node(0)) + element(0);
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
