import { beforeEach, describe, expect, it } from 'vitest';
import { selectionMarkdown } from '../../src/capture/reader/selection-markdown';

const base = () => new URL('/x', document.baseURI).href;

beforeEach(() => {
  document.body.replaceChildren();
});

/** Parses without running anything, as a page that stands already. */
function show(html: string): HTMLElement {
  const host = document.createElement('div');
  host.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.body.replaceChildren(host);
  return host;
}

function selectAll(html: string): string {
  getSelection()?.selectAllChildren(show(html));
  return selectionMarkdown(document).markdown;
}

describe('a selection as markdown', () => {
  it.each([
    ['<p>Some <b>bold</b> and <i>slanted</i> text</p>', 'Some **bold** and *slanted* text'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<h2>Heading</h2><p>text</p>', '**Heading**\n\ntext'],
    ['<p>a<br>b</p>', 'a\\\nb'],
    ['<pre><span>let a</span>;\n<b>let b;</b></pre>', '```\nlet a;\nlet b;\n```'],
    ['<p>use <code>a`b</code></p>', 'use ``a`b``'],
    ['<p><img src=x alt="A &lt;cat&gt;"></p>', 'A \\<cat>'],
    ['<p>a<script>alert(1)</script><style>p{}</style><iframe src=x></iframe>b</p>', 'ab'],
    ['<p>a<!-- hidden -->b<span hidden>not</span></p>', 'ab'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<p>&lt;img src=x onerror=alert(1)&gt;</p>', '\\<img src=x onerror=alert(1)>'],
    ['<p><a href="javascript:alert(1)">x</a></p>', 'x'],
    ['<p>wow!<a href="https://a.example/">x</a></p>', 'wow\\![x](https://a.example/)'],
    ['<p><a href="https://a.example/">C:\\ </a>b</p>', '[C:\\\\](https://a.example/) b'],
    ['<p><b>C:\\ </b>b</p>', '**C:\\\\** b'],
    ['<p>a<b>(b)</b>c</p>', 'a(b)c'],
    ['<p>a\u202eb</p>', 'ab'],
  ])('%s', (html, markdown) => {
    expect(selectAll(html)).toBe(markdown);
  });

  it('makes links absolute', () => {
    expect(selectAll('<p><a href="/x">x</a></p>')).toBe(`[x](${base()})`);
  });

  it('takes only what is selected, in the form of what it stands in', () => {
    const host = show('<pre>one\ntwo\nthree</pre>');
    const text = host.querySelector('pre')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 4, text, 7);
    expect(selectionMarkdown(document).markdown).toBe('```\ntwo\n```');
  });

  it('is empty where nothing is selected', () => {
    show('<p>text</p>');
    getSelection()?.removeAllRanges();
    expect(selectionMarkdown(document)).toEqual({ markdown: '', isCut: false });
  });

  it('takes what is selected in a text field, never in a password', () => {
    const host = show('<textarea>one *two*\nthree</textarea><input type=password value=secret>');
    const [area, secret] = [host.querySelector('textarea'), host.querySelector('input')];
    area?.focus();
    area?.setSelectionRange(4, 11);
    expect(selectionMarkdown(document).markdown).toBe('\\*two\\*\\\nt');
    secret?.focus();
    secret?.select();
    expect(selectionMarkdown(document).markdown).not.toContain('secret');
  });

  it('survives thousands of elements in each other', () => {
    const host = show('<p>start</p>');
    let deepest: HTMLElement = host.appendChild(document.createElement('div'));
    for (let i = 0; i < 3000; i++) deepest = deepest.appendChild(document.createElement('b'));
    deepest.append('deep');
    getSelection()?.selectAllChildren(host);
    expect(selectionMarkdown(document).markdown).toMatch(/^start\s+.*deep/);
  });

  it('cuts what is no quote any more, and says so', () => {
    const host = show(`<p>${'word '.repeat(200_000)}</p>`);
    getSelection()?.selectAllChildren(host);
    const { markdown, isCut } = selectionMarkdown(document);
    expect(isCut).toBe(true);
    expect(markdown.length).toBeLessThanOrEqual(256 * 1024);
  });
});
