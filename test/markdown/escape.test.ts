import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/core/style';
import { escapeText } from '../../src/markdown/escape';

const inLink = (text: string, engine: Engine = 'commonmark') =>
  escapeText(text, { engine, isInLink: true });
const plain = (text: string, engine: Engine = 'commonmark') =>
  escapeText(text, { engine, isInLink: false, isAtLineStart: true });

describe('a title in a link', () => {
  it.each([
    ['What I learned: 3 things (really)!', 'What I learned: 3 things (really)!'],
    ['snake_case_name and C++', 'snake_case_name and C++'],
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['a lone *star', 'a lone *star'],
    ['some *emphasis* here', 'some \\*emphasis\\* here'],
    ['_both_ ends', '\\_both\\_ ends'],
    ['AT&T & friends', 'AT&T & friends'],
    ['&copy; 2024', '&amp;copy; 2024'],
    ['a < b', 'a < b'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['[1234.5678] Paper', '\\[1234.5678\\] Paper'],
    ['use `code`', 'use \\`code\\`'],
    ['C:\\dir', 'C:\\dir'],
    ['ends with \\', 'ends with \\\\'],
    ['back \\* star', 'back \\\\* star'],
    // marked would take the inner one for the link.
    ['[a](http://evil.example)', '\\[a\\]\\(http://evil.example)'],
    ['one | two', 'one | two'],
    ['{{ braces }}', '{{ braces }}'],
    ['https://example.com is down', 'https://example.com is down'],
    ['~5 ways', '~5 ways'],
    ['~~struck~~', '\\~\\~struck\\~\\~'],
    ['two\nlines\u2028and\u0000more', 'two lines and more'],
    ['\u202eevil', 'evil'],
    ['half \ud800 pair', 'half \ufffd pair'],
  ])('%j becomes %j', (text, expected) => {
    expect(inLink(text)).toBe(expected);
  });

  it.each<[string, Engine, string]>([
    ['{{ x }}', 'jekyll', '&#123;&#123; x &#125;&#125;'],
    ['{% x %}', 'zola', '&#123;% x %&#125;'],
    ['{{< x >}}', 'hugo', '&#123;&#123;< x >&#125;&#125;'],
    ['{x}', 'astro', '&#123;x&#125;'],
    ['a < b', 'astro', 'a &lt; b'],
    ['x', 'hugo', '&#120;'],
    ['X', 'hugo', '&#88;'],
    ['one | two', 'jekyll', 'one \\| two'],
    ['~~no~~', 'jekyll', '&#126;&#126;no&#126;&#126;'],
    ['$$x$$', 'jekyll', '\\$\\$x\\$\\$'],
    ['a <b> & a < b', 'jekyll', 'a &lt;b> & a < b'],
    ['a lone *%star, 5 * 3', 'jekyll', 'a lone \\*%star, 5 * 3'],
    ['snake_case _name, a _ b', 'jekyll', 'snake_case \\_name, a _ b'],
    ['[x]: y', 'jekyll', '\\[x&#93;: y'],
    [' ~~~', 'jekyll', '&#126;&#126;&#126;'],
    ['==no==', 'obsidian', '\\=\\=no\\=\\='],
    ['%%no%%', 'obsidian', '\\%\\%no\\%\\%'],
  ])('%j for %s becomes %j', (text, engine, expected) => {
    expect(inLink(text, engine)).toBe(expected);
  });

  it('has its pipes escaped where that is the habit', () => {
    expect(escapeText('a | b', { engine: 'zola', isInLink: true, escapePipes: true })).toBe(
      'a \\| b',
    );
  });
});

describe('text that is no link', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['- bullet', '\\- bullet'],
    ['4. März', '4\\. März'],
    ['1) one', '1\\) one'],
    ['> quote', '\\> quote'],
    ['---', '\\---'],
    ['a lone *star', 'a lone \\*star'],
    ['see https://example.com', 'see https&#58;//example.com'],
    ['see www.example.com', 'see www&#46;example.com'],
    ['a _www.example.com', 'a \\_www&#46;example.com'],
    ['mail me@example.com', 'mail me&#64;example.com'],
    ['-5 degrees', '-5 degrees'],
    ['3.14', '3.14'],
  ])('%j becomes %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});
