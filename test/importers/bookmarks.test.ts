import { describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { importerFor } from '../../src/importers';
import type { ImportOptions } from '../../src/importers/importer';
import { importOptions, readAll, sourceFile } from './files';
import { SAMPLES } from './samples';

const { now, utcOffsetAt } = importOptions;

function read(text: string, options: Partial<ImportOptions> = {}) {
  const importer = importerFor(text);
  if (!importer) throw new Error('no importer');
  const result = importer.read({ name: 'x', text }, { now, utcOffsetAt, ...options });
  return { ...result, id: importer.id };
}

/** 2024-03-04, 10:00 UTC. */
const added = { clippedAt: 1709546400000, day: '2024-03-04', utcOffset: 120, issue: 'none' };

describe('a bookmarks file', () => {
  it('of a browser has folders as sections', () => {
    const { id, clips, problems } = read(SAMPLES.firefox);
    expect(id).toBe('netscape-bookmarks');
    expect(clips).toMatchObject([
      {
        ...added,
        url: 'https://example.org/top?a=1&b=2',
        title: 'Tom & <Jerry>',
        note: 'Two lines\nof it, with tags and \\{link}.',
        tags: ['maps', 'paper'],
      },
      { title: 'On the bar', clippedAt: now, day: '2026-05-01' },
      { ...added, title: 'Bread', section: 'Reading / Bread & butter' },
      { title: 'After the folder', section: 'Reading', clippedAt: now },
    ]);
    expect(clips[1]?.section).toBeUndefined();
    expect(problems).toEqual([
      { line: 15, message: 'importNoLink', subject: 'place:sort=8&maxResults=10' },
      { line: 24, message: 'importBadDate', subject: 'sometime' },
      { line: 25, message: 'importNoLink', subject: 'javascript:alert(1)' },
    ]);
  });

  it('of Pinboard keeps what is private and to be read as tags', () => {
    expect(read(SAMPLES.pinboardHtml).clips).toMatchObject([
      { ...added, note: 'extended', tags: ['one', 'two', 'private', 'to-read'] },
      { note: '', tags: [] },
    ]);
  });

  it('of linkding has its notes below the description', () => {
    expect(read(SAMPLES.linkding).clips).toMatchObject([
      { note: 'described\n\na *note* \\<script>', tags: ['ding', 'to-read'] },
    ]);
  });

  it('of Raindrop has its favourites as highlights', () => {
    expect(read(SAMPLES.raindropHtml).clips).toMatchObject([
      { section: 'Tools', tags: ['a tag', 'b'], highlight: true },
    ]);
  });

  it('of many is taken some at a time, and what is left comes in the end', () => {
    const names = Array.from({ length: 450 }, (_, at) => `n${at}`);
    const rows = names.map((name) => `<DT><A HREF="https://example.org/${name}">${name}</A>\n`);
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows.join('')}`;
    const whole = read(text);
    expect(whole.clips.map(({ title }) => title)).toEqual(names);
    const taken: Clip[][] = [];
    const { clips, problems } = read(text, { takeClips: (some) => taken.push(some) });
    expect(taken.length).toBeGreaterThan(1);
    expect([...taken.flat(), ...clips]).toEqual(whole.clips);
    expect(problems).toEqual([{ message: 'importCutOff', subject: 'n449' }]);
  });

  it('cut off where all of it is taken names the last of it', () => {
    for (const count of [199, 200, 201, 400]) {
      const rows = Array.from(
        { length: count },
        (_, at) => `<DT><A HREF="https://a.example/">${at}</A>\n`,
      );
      const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows.join('')}`;
      const { problems } = read(text, { takeClips: () => undefined });
      expect(problems).toEqual([{ message: 'importCutOff', subject: String(count - 1) }]);
    }
  });

  it('says so where it is cut off', () => {
    const text = SAMPLES.firefox.slice(0, SAMPLES.firefox.indexOf('<HR>'));
    expect(read(text).problems.at(-1)).toEqual({ message: 'importCutOff', subject: 'Bread' });
  });

  it('has its dates in the zone of the writer', () => {
    const utcOffsetAt = () => -660;
    expect(read(SAMPLES.raindropHtml, { utcOffsetAt }).clips[0]?.day).toBe('2024-03-03');
  });
});

describe('a list', () => {
  it('of Pocket says what is to be read', () => {
    const { id, clips, problems } = read(SAMPLES.pocketHtml);
    expect(id).toBe('pocket-html');
    expect(clips).toMatchObject([
      { ...added, title: 'To be & read', tags: ['one', 'two', 'to-read'] },
      { title: '', tags: ['to-read'] },
      { title: 'Was read', tags: [] },
    ]);
    expect(problems).toEqual([]);
  });

  it('of Pinboard in JSON', () => {
    const { id, clips, problems } = read(SAMPLES.pinboardJson);
    expect(id).toBe('pinboard-json');
    expect(clips).toMatchObject([
      {
        ...added,
        title: 'A pin',
        note: 'line one\nline two',
        tags: ['one', 'two', 'private', 'to-read'],
      },
      { title: '', note: '', tags: [] },
    ]);
    expect(problems).toEqual([{ message: 'importNoAddress', subject: 'no address' }]);
  });

  it('of addresses, and OneTab’s with titles', () => {
    const { id, clips } = read(SAMPLES.oneTab.replaceAll('\n', '\r\n'));
    expect(id).toBe('url-list');
    expect(clips.map(({ url, title }) => [url, title])).toEqual([
      ['https://example.org/1', 'One | two'],
      ['https://example.org/2', 'Two'],
      ['https://example.org/3', ''],
    ]);
  });
});

describe('a table', () => {
  it.each(['\n', '\r\n'])('of Pocket, with %j', (end) => {
    const { id, clips } = read(SAMPLES.pocketCsv.replaceAll('\n', end));
    expect(id).toBe('csv-table');
    expect(clips).toMatchObject([
      { ...added, title: 'A title, quoted', tags: ['one', 'two', 'to-read'] },
      { ...added, title: '', tags: [] },
    ]);
  });

  it('of Raindrop, with rows over several lines and short ones', () => {
    expect(read(SAMPLES.raindropCsv).clips).toMatchObject([
      {
        ...added,
        title: '=HYPERLINK("https://evil.example")',
        note: 'a note\nover two lines',
        section: 'Tools',
        tags: ['one', 'two'],
        highlight: true,
      },
      { title: 'Short row', note: '', clippedAt: now },
    ]);
  });

  it('of Instapaper, whose own folders are no sections', () => {
    const { clips } = read(SAMPLES.instapaperCsv);
    expect(clips).toMatchObject([
      { ...added, quotes: [{ text: 'a selection' }], tags: ['one', 'two', 'to-read'] },
      { highlight: true, tags: [] },
      { section: 'Essays' },
    ]);
    expect(clips.map(({ section }) => section)).toEqual([undefined, undefined, 'Essays']);
  });

  it('of Readwise, a page’s quotes together', () => {
    expect(read(SAMPLES.readerCsv).clips).toMatchObject([
      { ...added, title: 'A read', tags: ['one', 'two', 'to-read'] },
    ]);
    expect(read(SAMPLES.readwiseCsv).clips).toMatchObject([
      { ...added, note: 'mine', quotes: [{ text: 'First words' }, { text: 'Last words' }] },
    ]);
  });

  it('of anyone else is shown first, then read as told', async () => {
    const table = {
      header: ['Name', 'Adresse', 'Wann'],
      rows: [
        ['Ein Titel', 'https://example.org/o', '2024-03-04'],
        ['Noch einer', 'https://example.org/p', '2024-03-05'],
      ],
      rowCount: 2,
      guess: { title: 0, url: 1 },
    };
    const files = [sourceFile('x.csv', SAMPLES.otherCsv)];
    expect(await readAll(files)).toMatchObject([{ kind: 'table', table }]);
    const columns = new Map([['x.csv', { url: 1, title: 0, added: 2 }]]);
    const [reading] = await readAll(files, { ...importOptions, columns });
    expect(reading).toMatchObject({
      kind: 'read',
      result: { clips: [{ title: 'Ein Titel', day: '2024-03-04' }, { day: '2024-03-05' }] },
    });
  });

  it.each([';', '\t', ','])(
    'of two columns and few rows is told with %j between them',
    (delimiter) => {
      const text = 'title,url\nOne,https://example.org/1\nTwo,https://example.org/2\n';
      expect(read(text.replaceAll(',', delimiter))).toMatchObject({
        id: 'csv-table',
        table: { header: ['title', 'url'], rowCount: 2, guess: { title: 0, url: 1 } },
      });
    },
  );

  it('may say its delimiter before the header', () => {
    const rows = [1, 2, 3, 4].map((n) => `${n};https://example.org/${n}\r\n`).join('');
    const text = `sep=;\r\ntitle;url\r\n${rows}5;none\r\n`;
    expect(read(text).table).toMatchObject({ header: ['title', 'url'], rowCount: 5 });
    expect(read(text, { columns: { url: 1, title: 0 } })).toMatchObject({
      clips: [{ title: '1' }, { title: '2' }, { title: '3' }, { title: '4' }],
      problems: [{ line: 7, subject: 'none' }],
    });
  });

  it('without a header loses no row', () => {
    const rows = 'https://example.org/1,One\nhttps://example.org/2,Two\n';
    expect(read(rows).table).toMatchObject({ header: ['1', '2'], rowCount: 2, guess: { url: 0 } });
    expect(read(rows, { columns: { url: 0, title: 1 } }).clips).toHaveLength(2);
  });

  it('says where a row has no address', () => {
    const text = `${SAMPLES.raindropCsv}3,None,,,\n4,Mail,,,ftp://example.org/\n`;
    expect(read(text).problems).toEqual([
      { line: 5, message: 'importNoAddress', subject: 'None' },
      { line: 6, message: 'importNoLink', subject: 'ftp://example.org/' },
    ]);
  });

  it('that ends within a quoted cell is refused', () => {
    const text = SAMPLES.raindropCsv.slice(0, 90);
    expect(() => read(text)).toThrow('importBroken: :2');
  });
});

describe('a text', () => {
  it.each([
    [
      'a post of bare links with words',
      'Two links.\n\nhttps://example.org/1\n\nhttps://example.org/2\n',
    ],
    ['a list with commas', '- [a](https://example.org/1), b\n- [c](https://example.org/2), d\n'],
  ])('is a post where it is %s', (_, text) => {
    expect(importerFor(text)?.id).toBe('markdown-digest');
  });

  it.each([
    ['JSON', '{"url": "https://example.org/"}'],
    ['a page', '<!doctype html><a href="https://example.org/">a</a>'],
    ['no text', 'PNG\0\0https://example.org/'],
  ])('is none where it is %s', (_, text) => {
    expect(importerFor(text)).toBeUndefined();
  });
});
