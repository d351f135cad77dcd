import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { isLinkable } from '../../src/core/url';
import { csvTable } from '../../src/importers/csv-table';
import { randomOf } from '../faults/random';
import { readAll, sourceFile } from './files';
import { POSTS } from './posts';
import { SAMPLES } from './samples';
import { zipped } from './zipped';

const PLACES = 200;
const DEEP = 10_000;

const post = POSTS['sections with an intro, numbers and an outro'] ?? '';
const bookmarks = Object.entries(SAMPLES);
const files = [...bookmarks, ['post', post] as const];

/** What a file comes to: clips that hold, or what is said of it. Anything else throws. */
async function outcome(content: string | Uint8Array): Promise<Clip[]> {
  const readings = await readAll([sourceFile('x', content)]);
  const clips = readings.flatMap((one) => (one.kind === 'read' ? one.result.clips : []));
  for (const { day, note, url, issue } of clips) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (issue !== 'none') continue;
    expect(isLinkable(url)).toBe(true);
    expect(note).not.toMatch(/(^|[^\\])<[a-z]/i);
  }
  return clips;
}

const named = ({ url, title }: Clip) => `${url} ${title}`;

describe.each(bookmarks)('%s', (name, text) => {
  it('cut off anywhere has nothing that was not in it', async () => {
    const { whole } = randomOf(name.length);
    const all = new Set((await outcome(text)).map(named));
    for (let at = 0; at < PLACES; at++) {
      const clips = await outcome(text.slice(0, whole(0, text.length)));
      // The last one may be cut itself.
      expect(clips.slice(0, -1).filter((clip) => !all.has(named(clip)))).toEqual([]);
    }
  });
});

describe.each(files)('%s', (name, text) => {
  it('with a damaged byte comes in or is refused', async () => {
    const { whole } = randomOf(name.length);
    for (let count = 0; count < PLACES; count++) {
      const bytes = new TextEncoder().encode(text);
      const at = whole(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(0, 7));
      await outcome(bytes);
    }
  });
});

it('a zip with a damaged byte comes in as it was or is refused', async () => {
  const zip = await zipped({ 'a.html': SAMPLES.firefox });
  const right = (await outcome(zip)).map(named);
  const { whole } = randomOf(1);
  for (let count = 0; count < PLACES; count++) {
    const damaged = Uint8Array.from(zip);
    const at = whole(0, zip.length - 1);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << whole(0, 7));
    const clips = (await outcome(damaged)).map(named);
    if (clips.length > 0) expect(clips).toEqual(right);
  }
});

describe('nested ten thousand deep', () => {
  const link = '<DT><A HREF="https://example.org/deep" ADD_DATE="1">Deep</A>';
  it.each([
    [
      'folders come in',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<DL><p><DT><H3>f</H3>'.repeat(DEEP)}<DL><p>${link}${'</DL><p>'.repeat(DEEP + 1)}`,
      1,
    ],
    [
      'folders with a bookmark each come in',
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>${`<DL><p>${link}<DT><H3>f</H3>`.repeat(DEEP / 5)}`,
      DEEP / 5,
    ],
    [
      'lists come in',
      `<title>Pocket Export</title>${'<ul><li>'.repeat(DEEP)}<a href="https://example.org/">a</a>${'</ul>'.repeat(DEEP)}`,
      1,
    ],
    ['JSON is refused or read past', `[{"href":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}]`, 0],
    ['JSON that does not end is refused', `[{"href":${'['.repeat(DEEP)}`, 0],
    ['a post is refused', `${'- '.repeat(DEEP)}[a](https://example.org/)\n`, 0],
  ])('%s', async (_, text, count) => {
    expect(await outcome(text)).toHaveLength(count);
  });
});

it.each([
  ['a list', '', 'https://example.org/\n'],
  ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>', '<DT><A HREF="https://e.org/">a</A>\n'],
  ['a Pocket list', '<title>Pocket Export</title><ul>', '<li><a href="https://e.org/">a</a>'],
  ['a table', 'title,url,tags\n', 'a,https://e.org/,b\n'],
])('%s of more links than anyone has is refused', async (_, head, row) => {
  const text = head + row.repeat(250_001);
  expect(await readAll([sourceFile('x.txt', text)])).toMatchObject([
    { kind: 'failed', code: 'importTooMany' },
  ]);
});

const LONG = 'words on it and some more '.repeat(200);

it.each([
  ['a list', '', `https://e.org/N | ${LONG}\n`],
  [
    'bookmarks',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>',
    `<DT><A HREF="https://e.org/N">N</A><DD>${LONG}\n`,
  ],
  [
    'a Pocket list',
    '<title>Pocket Export</title><ul>',
    `<li><a href="https://e.org/N" time_added="1">${LONG}</a>`,
  ],
  ['a table', 'title,url,time_added,tags,status\n', `"${LONG}",https://e.org/N,1,a|b,unread\n`],
])('%s with long rows comes in row by row', async (_, head, row) => {
  const rows = Array.from({ length: 1000 }, (_, at) => row.replaceAll('N', String(at)));
  const clips = await outcome(head + rows.join(''));
  expect(clips.map(({ url }) => url)).toEqual(rows.map((_, at) => `https://e.org/${at}`));
});

it('a long table is told by its beginning', () => {
  const parse = vi.spyOn(Papa, 'parse');
  const text = `title,url\n${'"a",https://example.org/\n'.repeat(100_000)}`;
  expect(csvTable.canRead(text)).toBe(true);
  const looks = parse.mock.calls.map(([given]) => String(given).length);
  parse.mockRestore();
  expect(Math.max(...looks)).toBeLessThan(text.length);
});

it('names of an object’s own are names like others', async () => {
  const csv = '__proto__,url,constructor\na,https://example.org/1,b\nc,https://example.org/2,d\n';
  const tables = await readAll([sourceFile('__proto__', csv)]);
  expect(tables).toMatchObject([{ kind: 'table', table: { guess: { url: 1 } } }]);
  const folder = SAMPLES.raindropHtml.replaceAll('Tools', '__proto__');
  expect(await outcome(folder)).toMatchObject([{ section: '__proto__' }]);
  expect(Object.hasOwn(Object.prototype, 'href')).toBe(false);
});
