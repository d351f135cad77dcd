import { beforeEach, describe, expect, test } from 'vitest';
import { standingOf } from '../../src/capture/clip-standing';
import type { Clip } from '../../src/core/clip';
import { presetStyle } from '../../src/core/presets';
import { markdownDigest } from '../../src/importers/markdown-digest';
import { planImport, planNow } from '../../src/past/plan-import';
import { updateClip } from '../../src/storage/clip-actions';
import { clipsWithKeys, readUsed } from '../../src/storage/clips';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { clipDraftKey, putDraft } from '../../src/storage/drafts';
import { healLibrary } from '../../src/storage/heal';
import { withoutKnown } from '../../src/storage/import/known';
import { type PackedFile, packClips, unpackClips } from '../../src/storage/import/packed-clips';
import { prepareImport } from '../../src/storage/import/prepare-import';
import {
  type ImportContent,
  storeImport,
  storeImportOf,
} from '../../src/storage/import/store-import';
import { readLastImport, takeBackCutOff, undoImport } from '../../src/storage/import/take-back';
import { whileImporting } from '../../src/storage/import/while-importing';
import { listIssues, readIssue } from '../../src/storage/issues';
import { currentStyle, listStyles } from '../../src/storage/styles';
import { writeState, writeStores } from '../../src/storage/transaction';
import { clipOn, countClips, emptyLibrary, fieldsOfPage, loseMain, putClips } from './library';

beforeEach(emptyLibrary);

const options = { now: Date.UTC(2024, 5, 1), utcOffsetAt: () => 0 };

/** As a file's clips come out of the worker. */
function packed<File extends { clips: Clip[] }>({ clips, ...rest }: File) {
  return { ...rest, pieces: clips.length > 0 ? [packClips(clips)] : [] };
}

const clipsOf = async (file: PackedFile | undefined) =>
  (await Promise.all((file?.pieces ?? []).map(unpackClips))).flat();

function post(month: string, ...names: string[]) {
  const links = names.map((name) => `- [${name}](https://example.org/${name}) - a note\n`).join('');
  const text = `---\ntitle: "Links of ${month}"\ndate: ${month}-28\n---\n\n## Tools\n\n${links}`;
  return packed(markdownDigest.read({ name: `${month}.md`, text }, options));
}

const bookmarks = (...names: string[]) =>
  packed({
    clips: names.map((name) => ({
      ...clipOn('2024-02-03', { issue: 'none', revision: '0-import' }),
      url: `https://example.org/${name}`,
      keys: [`example.org/${name}`],
    })),
    issues: [],
  });

/** More than one write's worth. */
const many = (count: number): Clip[] =>
  Array.from({ length: count }, () => clipOn('2024-02-03', { issue: 'none' }));

async function importAll(...files: ReturnType<typeof post>[]) {
  const style = { ...presetStyle('preset:day-log', 'Mine'), id: 'learned' };
  const days = files.flatMap(({ issues }) => issues.map(({ date }) => date));
  await storeImport(await prepareImport(files, { style, days, isChosen: true }));
}

async function countsIn(name: 'clips' | 'issues' | 'styles' | 'state' | 'tombstones') {
  return (await connectDatabase()).count(name);
}

describe('imported posts', () => {
  test('are weekly where one post says so', async () => {
    const cadence = { unit: 'week', startsOn: 2 } as const;
    const style = { ...presetStyle('preset:sections', ''), id: 'learned', cadence };
    const days = ['2024-03-28'];
    await storeImport(await prepareImport([post('2024-03', 'a')], { style, days, isChosen: true }));
    expect((await currentStyle()).cadence).toEqual(cadence);
  });

  test('are published issues with their text, their clips and their style', async () => {
    const march = post('2024-03', 'one', 'two');
    await importAll(march);
    const period = (await listIssues()).find(({ id }) => id === 'month:2024-03');
    if (!period) throw new TypeError('no such issue');
    const { issue, clips } = await readIssue(period);
    expect(issue).toMatchObject({ title: 'Links of 2024-03', from: '2024-03-01' });
    expect(issue.published?.markdown).toBe(march.issues[0]?.published?.markdown);
    expect(clips.map(({ title, section }) => [title, section])).toEqual([
      ['one', 'Tools'],
      ['two', 'Tools'],
    ]);
    expect(issue.styleId).toBe((await currentStyle()).id);
    expect((await currentStyle()).name).toBe('Mine');
    expect(await readUsed()).toMatchObject({ sections: ['Tools'] });
  });

  test('are what the popup says a page is in already', async () => {
    await importAll(post('2024-03', 'one'));
    expect(await standingOf(['example.org/one'])).toMatchObject({
      state: 'published',
      period: { id: 'month:2024-03' },
    });
  });

  test('of one month are two issues', async () => {
    await importAll(post('2024-03', 'one'), post('2024-03', 'one', 'three'));
    expect(await countsIn('issues')).toBe(2);
    expect(await standingOf(['example.org/three'])).toMatchObject({
      state: 'published',
      period: { id: 'days:2024-03-28:1' },
    });
  });

  test('are all known the second time', async () => {
    const files = [post('2024-03', 'one', 'two'), post('2024-04', 'one')];
    await importAll(...files);
    const again = await withoutKnown([post('2024-03', 'one', 'two'), post('2024-04', 'one')]);
    expect(again).toMatchObject([
      { newClips: 0, issues: [], duplicates: 2 },
      { newClips: 0, issues: [], duplicates: 1 },
    ]);
    expect(await Promise.all(again.map(clipsOf))).toEqual([[], []]);
  });

  test('bring in what was added to them since, outside of the issue', async () => {
    await importAll(post('2024-03', 'one', 'two'));
    const [longer] = await withoutKnown([post('2024-03', 'one', 'two', 'three')]);
    expect(longer).toMatchObject({ issues: [], duplicates: 2 });
    await storeImport(await prepareImport([longer ?? post('2024-03')]));
    expect(await clipsWithKeys(['example.org/three'])).toMatchObject([{ issue: 'none' }]);
  });

  test('take the style that is there already', async () => {
    await importAll(post('2024-03', 'one'));
    await importAll(post('2024-04', 'two'));
    expect(await countsIn('styles')).toBe(1);
  });
});

describe('imported bookmarks', () => {
  test('are known by their pages, wherever those were kept', async () => {
    await putClips(clipOn('2024-03-01', { keys: ['example.org/kept'] }));
    const [first] = await withoutKnown([bookmarks('kept', 'one', 'one', 'two')]);
    expect((await clipsOf(first)).map(({ url }) => url)).toEqual([
      'https://example.org/one',
      'https://example.org/two',
    ]);
    expect(first).toMatchObject({ newClips: 2, duplicates: 2 });
  });

  test('come in once where a post of the same import has the page', async () => {
    const [marks, posted] = await withoutKnown([bookmarks('one', 'two'), post('2024-03', 'one')]);
    expect(await clipsOf(marks)).toHaveLength(1);
    expect(await clipsOf(posted)).toHaveLength(1);
  });

  test('fewer than the library has are looked up one by one', async () => {
    await putClips(
      clipOn('2024-03-01', { keys: ['example.org/kept'] }),
      clipOn('2024-03-01', { keys: ['example.org/gone'], deletedAt: 1 }),
      clipOn('2024-03-01'),
    );
    const [sifted] = await withoutKnown([bookmarks('kept', 'gone')]);
    expect((await clipsOf(sifted)).map(({ url }) => url)).toEqual(['https://example.org/gone']);
  });

  test('of a long list come in piece by piece, in their order', async () => {
    const names = Array.from({ length: 1300 }, (_, at) => `n${at}`);
    const pieces = [names.slice(0, 600), ['n0', ...names.slice(600)]].map(
      (some) => bookmarks(...some).pieces,
    );
    await putClips(clipOn('2024-03-01', { keys: ['example.org/n7'] }));
    const [sifted] = await withoutKnown([{ pieces: pieces.flat(), issues: [] }]);
    expect(sifted).toMatchObject({ newClips: 1299, duplicates: 2 });
    const before = await countClips();
    await storeImport(await prepareImport(sifted ? [sifted] : []));
    expect(await countClips()).toBe(before + 1299);
    const stored = await (await connectDatabase()).getAllFromIndex('clips', 'issue', 'none');
    const inOrder = stored.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ url }) => url);
    const wanted = names
      .filter((name) => name !== 'n7')
      .map((name) => `https://example.org/${name}`);
    expect(inOrder).toEqual(wanted);
    expect(new Set(stored.map(({ revision }) => revision)).size).toBe(1);
  });

  test('that the browser has no room for leave nothing', async () => {
    const lost = bookmarks('one', 'two');
    const [piece] = lost.pieces;
    if (piece) piece.text.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
    await expect(withoutKnown([lost])).rejects.toMatchObject({ code: 'importUnreadable' });
    const known = prepareImport([
      { pieces: [...bookmarks('three').pieces, ...lost.pieces], issues: [] },
    ]);
    await expect(storeImport(await known)).rejects.toMatchObject({ code: 'importUnreadable' });
    expect(await countClips()).toBe(0);
  });

  test('that are in the trash come back as new ones', async () => {
    await putClips(clipOn('2024-03-01', { keys: ['example.org/gone'], deletedAt: 1 }));
    expect((await withoutKnown([bookmarks('gone')]))[0]?.duplicates).toBe(0);
  });
});

describe('an import', () => {
  const content = (count: number): ImportContent => ({ clips: many(count), issues: [] });

  test('tells how far it is', async () => {
    const told: number[] = [];
    await storeImport(content(1200), { onProgress: (clips) => told.push(clips) });
    expect(told).toEqual([500, 1000, 1200]);
    expect(await countClips()).toBe(1200);
  });

  test('leaves nothing where it is cancelled', async () => {
    await putClips(clipOn('2024-01-01'));
    const cancel = new AbortController();
    const stored = storeImport(content(1200), {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(stored).rejects.toThrow();
    expect(await countClips()).toBe(1);
    expect(await readLastImport()).toBeUndefined();
  });

  test('leaves nothing where a write fails', async () => {
    const clips = many(700);
    // What can't be cloned can't be stored.
    Object.assign(clips[600] ?? {}, { note: () => undefined });
    await expect(storeImport({ clips, issues: [] })).rejects.toThrow();
    expect(await countClips()).toBe(0);
  });

  test('that was cut off is taken back by the next start', async () => {
    await storeImport(content(700));
    await putClips(clipOn('2024-01-01'));
    await cutOff();
    await takeBackCutOff();
    expect(await countClips()).toBe(1);
    expect(await readLastImport()).toBeUndefined();
    expect(await countsIn('state')).toBeLessThan(5);
  });

  test('that was cut off is taken back where the browser lost the database too', async () => {
    await storeImport(content(700));
    await cutOff();
    await healLibrary();
    await loseMain();
    expect(await countClips()).toBe(700);
    await takeBackCutOff();
    expect(await countClips()).toBe(0);
  });

  test('is left alone by a start while its window is at it', async () => {
    await storeImport(content(10));
    await cutOff();
    await whileImporting(takeBackCutOff);
    expect(await countClips()).toBe(10);
  });

  test('is refused while another window is at one', async () => {
    await whileImporting(() =>
      expect(storeImport(content(1))).rejects.toMatchObject({ code: 'importBusy' }),
    );
    expect(await countClips()).toBe(0);
  });

  test('looked at in two windows before it came in comes in once', async () => {
    const result = { ...bookmarks('one', 'two'), problems: [] };
    const reading = { file: 'b.html', filesDone: 1, kind: 'read', importer: 'b', result } as const;
    const plan = await planImport({ sources: [], columns: new Map(), readings: [reading] });
    const store = () =>
      storeImportOf(async () =>
        prepareImport((await planNow(plan)).files.flatMap(({ sifted }) => sifted ?? [])),
      );
    await store();
    await store();
    expect(await countClips()).toBe(2);
  });

  async function cutOff(): Promise<void> {
    const record = await readLastImport();
    if (!record) throw new TypeError('no import');
    await writeStores(['state'], (stores) =>
      writeState(stores, 'lastImport', { ...record, isRunning: true }),
    );
  }
});

describe('undo', () => {
  test('takes back clips, issues, style and the choice of it', async () => {
    const before = await currentStyle();
    await importAll(post('2024-03', 'one', 'two'));
    expect(await undoImport()).toBe(0);
    expect(await countClips()).toBe(0);
    expect(await countsIn('issues')).toBe(0);
    expect((await currentStyle()).id).toBe(before.id);
    expect((await listStyles()).map(({ name }) => name)).not.toContain('Mine');
    expect((await withoutKnown([post('2024-03', 'one', 'two')]))[0]?.duplicates).toBe(0);
  });

  test('leaves what was changed since', async () => {
    await importAll(post('2024-03', 'one', 'two'));
    const [one] = await clipsWithKeys(['example.org/one']);
    if (one) await updateClip(one, fieldsOfPage({ url: one.url, note: 'typed' }));
    expect(await undoImport()).toBe(1);
    expect(await clipsWithKeys(['example.org/one', 'example.org/two'])).toMatchObject([
      { note: 'typed' },
    ]);
  });

  test('is not undone by the second copy', async () => {
    await importAll(post('2024-03', 'one', 'two'));
    await undoImport();
    await loseMain();
    expect(await countClips()).toBe(0);
    expect(await countsIn('issues')).toBe(0);
  });

  test('leaves no trace in either copy, and what was there before', async () => {
    await healLibrary();
    await putClips(clipOn('2024-01-01'));
    await storeImport({ clips: many(1200), issues: [] });
    expect(await undoImport()).toBe(0);
    const copy = await connectCopy();
    expect([await countClips(), await copy.count('clips')]).toEqual([1, 1]);
    expect([await countsIn('tombstones'), await copy.count('tombstones')]).toEqual([0, 0]);
  });

  test('leaves in both copies a clip whose text is being typed', async () => {
    const clips = many(600);
    await storeImport({ clips, issues: [] });
    await putDraft(clipDraftKey(clips[550]?.id ?? ''), { note: 'not saved yet' });
    expect(await undoImport()).toBe(1);
    expect([await countClips(), await (await connectCopy()).count('clips')]).toEqual([1, 1]);
  });

  test('is of the last import only', async () => {
    await storeImport({ clips: many(600), issues: [] });
    await storeImport({ clips: many(3), issues: [] });
    await undoImport();
    expect(await countClips()).toBe(600);
    expect(await undoImport()).toBe(0);
    expect(await countClips()).toBe(600);
  });
});
