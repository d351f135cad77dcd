import { describe, expect, test } from 'vitest';
import { exporters, mainExporter } from '../../src/exporters';
import type { Export } from '../../src/exporters/exporter';
import { sampleMonth } from '../../src/ui/sample-month';

const HOSTILE = 'a <b>&"\' </A><script>alert(1)</script>';

async function out(
  id: string,
  some: Partial<Export> = {},
): Promise<{ name: string; text: string; html?: string }> {
  const exporter = exporters.find((one) => one.id === id);
  const body = '## Links\n\n- **[One](https://a.org/?a=1&b=2)** & more\n';
  const output = await exporter?.export({
    markdown: `---\ntitle: "T"\n---\n\n${body}`,
    body,
    hasFrontMatter: true,
    fileName: '2024-03-31-links.md',
    title: 'T',
    language: 'en-US',
    clips: sampleMonth().clips,
    footnotes: { heading: 'Footnotes', back: 'Back' },
    ...some,
  });
  if (!output) throw new Error(`no exporter ${id}`);
  return { name: '', ...output };
}

test('the main one goes by the engine', () => {
  expect(mainExporter('richText').id).toBe('copy-rich-text');
  expect(mainExporter('hugo').id).toBe('markdown-file');
});

test('the markdown is handed on as it is', async () => {
  expect((await out('copy-markdown')).text).toContain('title: "T"');
  expect(await out('markdown-file')).toMatchObject({ name: '2024-03-31-links.md' });
});

describe('rich text', () => {
  test('is HTML with its markdown as plain text, without the front matter', async () => {
    expect(await out('copy-rich-text')).toEqual({
      kind: 'copy',
      name: '',
      text: '## Links\n\n- **[One](https://a.org/?a=1&b=2)** & more',
      html: '<h2>Links</h2>\n<ul>\n<li><strong><a href="https://a.org/?a=1&#x26;b=2">One</a></strong> &#x26; more</li>\n</ul>\n',
    });
  });

  test('runs nothing', async () => {
    const body = `- [x](javascript:alert(1)) <img src=x onerror=alert(1)> <a href="data:text/html,x">y</a>\n\n<script>alert(1)</script>\n\n<iframe src="https://a.org"></iframe>`;
    const { html = '' } = await out('copy-rich-text', { body });
    expect(html).not.toMatch(/script|onerror|iframe|data:/);
  });
});

test.each([
  ['links.md', 'links'],
  ['links', 'links'],
  ['Links no. 5', 'Links no. 5'],
  ['Links 2.5.md', 'Links 2.5'],
])('a file beside %j ends as what it is', async (fileName, stem) => {
  expect((await out('bookmarks-file', { fileName })).name).toBe(`${stem}.bookmarks.html`);
  expect((await out('html-file', { fileName })).name).toBe(`${stem}.html`);
});

describe('an HTML file', () => {
  test('has the title that front matter had', async () => {
    const { name, text } = await out('html-file', { title: HOSTILE });
    expect(name).toBe('2024-03-31-links.html');
    expect(text).toContain("<h1>a &lt;b&gt;&amp;&quot;' &lt;/A&gt;&lt;script&gt;");
    expect(text).not.toContain('<script');
  });

  test('has it once where the body has it', async () => {
    expect((await out('html-file', { hasFrontMatter: false })).text).not.toContain('<h1>');
  });
});

describe('a bookmarks file', () => {
  test('has every clip that can be linked to', async () => {
    const { name, text } = await out('bookmarks-file');
    expect(name).toBe('2024-03-31-links.bookmarks.html');
    expect(text.match(/<DT><A /g)).toHaveLength(sampleMonth().clips.length);
    expect(text).toContain(
      '<DT><A HREF="https://example.org/bread" ADD_DATE="1710406800">Bread by the clock</A>'.replace(
        '1710406800',
        String(Math.floor((sampleMonth().clips[4]?.clippedAt ?? 0) / 1000)),
      ),
    );
  });

  test('keeps hostile text as text', async () => {
    const clips = sampleMonth().clips.map((clip, i) => ({
      ...clip,
      title: HOSTILE,
      note: `${HOSTILE}\n<DT>`,
      tags: [HOSTILE],
      ...(i === 0 ? { url: 'javascript:alert(1)' } : {}),
      ...(i === 1 ? { url: 'https://a.org/"onclick="x' } : {}),
    }));
    const { text } = await out('bookmarks-file', { clips, title: HOSTILE });
    expect(text).not.toMatch(/<script|javascript:|"onclick/);
    expect(text.match(/<DT><A /g)).toHaveLength(clips.length - 1);
    expect(text.match(/<DD>/g)).toHaveLength(clips.length - 1);
  });
});
