import { Validator } from '@cfworker/json-schema';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Clip } from '../../src/core/clip';
import schema from '../../src/storage/backup/backup.schema.json';
import { previewRestore } from '../../src/storage/backup/preview-restore';
import { type BackupSource, readBackup } from '../../src/storage/backup/read-backup';
import { restoreBackup } from '../../src/storage/backup/restore-backup';
import { backupText } from '../../src/storage/backup/write-backup';
import { keepClip, removeClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import type { Connection } from '../../src/storage/database';
import { putDraft } from '../../src/storage/drafts';
import { readGenerations } from '../../src/storage/generations';
import { healLibrary } from '../../src/storage/heal';
import { beginImport } from '../../src/storage/import/begin-import';
import { noteChunk } from '../../src/storage/import/import-record';
import { takeBackCutOff } from '../../src/storage/import/take-back';
import { addStyle } from '../../src/storage/own-styles';
import { currentStyle, readStyle } from '../../src/storage/styles';
import { writeStores } from '../../src/storage/transaction';
import { deleteForGood, readTrash } from '../../src/storage/trash';
import { randomOf } from '../faults/random';
import { issueOver, MARCH, publishedOver } from '../fixtures/issue-over';
import {
  clipOn,
  emptyLibrary,
  fieldsOfPage,
  loseCopy,
  loseMain,
  putClips,
  putIssues,
} from './library';
import { sourceOf, wholeBackup } from './whole-backup';

beforeEach(async () => {
  await emptyLibrary();
  await healLibrary();
});

const APRIL = { id: 'month:2024-04', from: '2024-04-01', to: '2024-04-30' };
const STORES = ['styles', 'issues', 'clips'] as const;

async function contents(connection: Promise<Connection> = connectDatabase()) {
  const database = await connection;
  return Promise.all(STORES.map((name) => database.getAll(name)));
}

const storedClips = async () => (await connectDatabase()).getAll('clips');

/** One of each, and one in the trash. */
async function fill(): Promise<void> {
  const { id: _, revision: __, updatedAt: ___, ...content } = await readStyle('preset:flat');
  await addStyle({ ...content, name: 'Mine' });
  const out = clipOn('2024-03-04', { note: 'ä 𝕏 \u2028 "quoted"\n' });
  await putClips(out, clipOn('2024-04-05', { section: 'Tools' }));
  await putIssues(publishedOver(MARCH, [out]), issueOver(APRIL, { intro: 'Spring.' }));
  const { clip } = await keepClip(fieldsOfPage(), { id: 'goes' });
  await removeClip(clip);
  await putDraft('url:a', { note: 'only here' });
}

async function textOfBackup(): Promise<string> {
  let text = '';
  for await (const piece of backupText()) text += piece;
  return text;
}

async function* pieces(content: string | Uint8Array, size = 1000) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sourceOfText =
  (text: string): BackupSource =>
  (takeClips) =>
    readBackup(pieces(text), takeClips);
const restore = (text: string) => restoreBackup(sourceOfText(text));
const none = { added: 0, updated: 0, kept: 0, both: 0 };

describe('a backup', () => {
  test('holds all but drafts, as its schema says', async () => {
    await fill();
    const text = await textOfBackup();
    const backup = JSON.parse(text);
    // JSON has no literal types.
    const { valid, errors } = new Validator(schema as object, '2020-12').validate(backup);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect([backup.styles, backup.issues, backup.clips]).toEqual(await contents());
    expect(backup.clips).toContainEqual(expect.objectContaining({ deletedAt: expect.anything() }));
    expect(text).not.toContain('only here');
  });

  test('of an empty library is one too', async () => {
    expect(await restore(await textOfBackup())).toEqual({
      styles: none,
      issues: none,
      clips: none,
    });
  });

  test('is read the same however it is spaced and cut', async () => {
    await fill();
    const text = await textOfBackup();
    const wanted = await wholeBackup(pieces(text));
    const spaced = `\ufeff${JSON.stringify(JSON.parse(text), null, 2)}`;
    for (const size of [1, 7, 1_000_000])
      expect(await wholeBackup(pieces(spaced, size))).toEqual(wanted);
  });
});

describe('reading a backup', () => {
  const ofMany = async (count: number) => {
    await putClips(...Array.from({ length: count }, () => clipOn('2024-03-04')));
    return textOfBackup();
  };

  test('goes on only once the clips read are taken', async () => {
    const text = await ofMany(3000);
    let given = 0;
    const counted = async function* () {
      for await (const piece of pieces(text, 50_000)) {
        given += piece.length;
        yield piece;
      }
    };
    const taken: number[] = [];
    await readBackup(counted(), async (clips) => {
      const before = given;
      await new Promise((done) => setTimeout(done, 5));
      expect(given).toBe(before);
      taken.push(clips.length);
    });
    expect(taken.length).toBeGreaterThan(2);
    expect(Math.max(...taken)).toBeLessThan(200);
    expect(taken.reduce((sum, count) => sum + count)).toBe(3000);
  });

  test('again, to restore it, may fail: then nothing comes in', async () => {
    const text = await ofMany(3000);
    await emptyLibrary();
    await healLibrary();
    expect((await previewRestore(sourceOfText(text))).counts.clips.added).toBe(3000);
    // Changed since it was looked at.
    const changed = sourceOfText(text.slice(0, text.length - 1000));
    await expect(restoreBackup(changed)).rejects.toThrow('backupBroken');
    expect(await contents()).toEqual([[], [], []]);
  });
});

describe('a restore', () => {
  test('into an empty profile brings all of it, into both copies', async () => {
    await fill();
    const [text, before, style] = [await textOfBackup(), await contents(), await currentStyle()];
    await emptyLibrary();
    await healLibrary();
    expect(await restore(text)).toMatchObject({
      styles: { added: 1 },
      issues: { added: 2 },
      clips: { added: 3 },
    });
    expect(await contents()).toEqual(before);
    // The copy has the same stores.
    const copy = connectCopy() as unknown as Promise<Connection>;
    expect(await contents(copy)).toEqual(before);
    expect((await currentStyle()).id).toBe(style.id);
  });

  test('of many comes whole', async () => {
    const clips = Array.from({ length: 1200 }, () => clipOn('2024-03-04'));
    await putClips(...clips);
    const text = await textOfBackup();
    await emptyLibrary();
    await healLibrary();
    expect((await restore(text)).clips).toEqual({ ...none, added: 1200 });
    expect((await restore(text)).clips).toEqual({ ...none, kept: 1200 });
  });

  test('done twice changes nothing', async () => {
    await fill();
    const [text, before] = [await textOfBackup(), await contents()];
    expect((await previewRestore(sourceOfText(text))).counts.clips).toEqual({ ...none, kept: 3 });
    await restore(text);
    expect(await contents()).toEqual(before);
  });

  test('overwrites nothing newer, and brings what is newer', async () => {
    const [old, edited] = [
      clipOn('2024-03-04', { id: 'a', note: 'old' }),
      clipOn('2024-03-04', { id: 'a', note: 'edited', revision: '2-x', updatedAt: 2e12 }),
    ];
    await putClips(old);
    const ofOld = await textOfBackup();
    await putClips(edited);
    const ofEdited = await textOfBackup();
    expect((await restore(ofOld)).clips).toEqual({ ...none, kept: 1 });
    expect(await readClip('a')).toEqual(edited);
    await putClips(old);
    expect((await restore(ofEdited)).clips).toEqual({ ...none, updated: 1 });
    expect(await readClip('a')).toEqual(edited);
  });

  test('keeps both texts where neither came from the other, once', async () => {
    const versions = ['2-here', '2-there'].map((revision, i) =>
      clipOn('2024-03-04', { id: 'a', note: revision, revision, updatedAt: 10 + i }),
    ) as [Clip, Clip];
    for (const [here, there] of [versions, versions.toReversed() as [Clip, Clip]]) {
      await emptyLibrary();
      await healLibrary();
      await putClips(there);
      const text = await textOfBackup();
      await putClips(here);
      expect((await restore(text)).clips).toEqual({ ...none, both: 1 });
      const clips = await storedClips();
      expect(clips.map(({ id, note }) => [id, note])).toEqual([
        ['a', '2-there'],
        [expect.stringMatching(/^a\.\w{11}$/), '2-here'],
      ]);
      expect((await restore(text)).clips).toEqual({ ...none, kept: 1 });
      expect(await storedClips()).toEqual(clips);
    }
  });

  test('of an issue with other prose has both, once', async () => {
    await putIssues(issueOver(APRIL, { intro: 'There.', revision: '2-there', updatedAt: 5 }));
    const text = await textOfBackup();
    await putIssues(issueOver(APRIL, { intro: 'Here.', revision: '2-here', updatedAt: 9 }));
    expect((await restore(text)).issues).toEqual({ ...none, both: 1 });
    const [, issues] = await contents();
    expect(issues).toMatchObject([{ intro: 'Here.\n\nThere.' }]);
    expect((await restore(text)).issues).toEqual({ ...none, kept: 1 });
    expect((await contents())[1]).toEqual(issues);
  });

  test('brings back what was deleted for good, and it stays', async () => {
    const { clip } = await keepClip(fieldsOfPage(), { id: 'a' });
    const text = await textOfBackup();
    await removeClip(clip);
    await deleteForGood(await readTrash());
    await restore(text);
    await loseCopy();
    await healLibrary();
    expect(await readClip('a')).toMatchObject({ note: clip.note });
    expect((await restore(text)).clips).toEqual({ ...none, kept: 1 });
  });

  test('that fails in the middle leaves nothing', async () => {
    await fill();
    const backup = await wholeBackup(pieces(await textOfBackup()));
    await emptyLibrary();
    await healLibrary();
    const uncloneable = {
      ...clipOn('2024-03-04'),
      form: { lead: (() => '') as unknown as string },
    };
    backup.clips.push(uncloneable);
    await expect(restoreBackup(sourceOf(backup))).rejects.toThrow();
    expect(await contents()).toEqual([[], [], []]);
    expect((await readGenerations(await connectDatabase())).library).toEqual(
      (await readGenerations(await connectCopy())).library,
    );
  });
});

describe('a long restore', () => {
  const older = (id: string) => clipOn('2024-03-04', { id, note: 'old' });
  const newer = (id: string) =>
    clipOn('2024-03-04', { id, note: 'new', revision: '2-x', updatedAt: 2e12 });
  const ids = Array.from({ length: 1200 }, (_, i) => `id-${String(i).padStart(4, '0')}`);
  const notes = async () => (await storedClips()).map(({ id, note }) => [id, note]);
  const backupOfNewer = async () => {
    await putClips(...ids.map(newer));
    const backup = await wholeBackup(pieces(await textOfBackup(), 100_000));
    await emptyLibrary();
    await healLibrary();
    await putClips(...['id-0001', 'id-0700'].map(older));
    return backup;
  };
  const buried = async () => [
    await (await connectDatabase()).getAllKeys('tombstones'),
    await (await connectCopy()).getAllKeys('tombstones'),
  ];
  const OLD = [
    ['id-0001', 'old'],
    ['id-0700', 'old'],
  ];

  test('that is cancelled leaves all as it was, in both copies', async () => {
    const backup = await backupOfNewer();
    const kept = await storedClips();
    const stop = new AbortController();
    const done: number[] = [];
    const onProgress = (clips: number) => {
      done.push(clips);
      if (clips === 1000) stop.abort();
    };
    await expect(
      restoreBackup(sourceOf(backup), { signal: stop.signal, onProgress }),
    ).rejects.toThrow();
    expect(done).toEqual([500, 1000]);
    expect(await storedClips()).toEqual(kept);
    await loseMain();
    await healLibrary();
    expect(await storedClips()).toEqual(kept);
    expect(await buried()).toEqual([[], []]);
    // All the same it can be done afterwards.
    expect((await restoreBackup(sourceOf(backup))).clips).toEqual({
      ...none,
      added: 1198,
      updated: 2,
    });
    expect(await storedClips()).toEqual(backup.clips);
  });

  test('whose window goes is taken back at the next start', async () => {
    const backup = await backupOfNewer();
    const record = await beginImport();
    const [first, second] = backup.clips as [Clip, Clip];
    await writeStores(['clips', 'state'], async (stores) => {
      await stores.objectStore('clips').put(first);
      await stores.objectStore('clips').put(second);
      await noteChunk(stores, record, [
        { id: first.id, revision: first.revision },
        { id: second.id, revision: second.revision, before: older(second.id) },
      ]);
    });
    await takeBackCutOff();
    expect(await notes()).toEqual(OLD);
  });

  test('that is cancelled keeps buried what the second copy has not let go of', async () => {
    const backup = await backupOfNewer();
    const main = await connectDatabase();
    await main.put('state', { key: 'libraryBehind', value: 'a write' });
    const stop = new AbortController();
    const watch = { signal: stop.signal, onProgress: () => stop.abort() };
    await expect(restoreBackup(sourceOf(backup), watch)).rejects.toThrow();
    const [inMain] = await buried();
    expect(inMain).toContain('clips/id-0002');
  });

  test('keeps nothing of how it was done', async () => {
    await restoreBackup(sourceOf(await backupOfNewer()));
    const keys = await (await connectDatabase()).getAllKeys('state');
    expect(keys.filter((key) => /import/i.test(key))).toEqual([]);
  });
});

describe('what is no backup', () => {
  test.each([
    ['notBackup', ''],
    ['notBackup', 'a text'],
    ['notBackup', '[]'],
    ['notBackup', '{"clips":[{"id":"a"}]}'],
    ['notBackup', '{"format":"digest-clipper-style","version":1}'],
    ['notBackup', '{"format":"digest-clipper-backup"}'],
    ['backupTooNew', '{"format":"digest-clipper-backup","version":2,"clips":[{"any":1}]}'],
    ['backupBroken: clips', '{"format":"digest-clipper-backup","version":1,"clips":{}}'],
    ['backupBroken: clips[0]', '{"format":"digest-clipper-backup","version":1,"clips":[null]}'],
    ['backupBroken: settings', '{"format":"digest-clipper-backup","version":1,"settings":[]}'],
    ['backupBroken', '{"format":"digest-clipper-backup","version":1} and more'],
    ['backupBroken', `{"format":"digest-clipper-backup","version":1,"clips":${'['.repeat(10_000)}`],
  ])('is refused: %s', async (error, text) => {
    await expect(wholeBackup(pieces(text))).rejects.toThrow(error);
  });

  test('names the field that is wrong', async () => {
    await putClips(clipOn('2024-03-04'), clipOn('2024-03-05', { note: 'here' }));
    const text = (await textOfBackup()).replace('"note":"here"', '"note":5');
    await expect(wholeBackup(pieces(text))).rejects.toThrow('backupBroken: clips[1]/note');
  });

  test('by being cut off is refused at any place', async () => {
    await fill();
    const text = (await textOfBackup()).trimEnd();
    const { whole } = randomOf(1);
    for (let count = 0; count < 200; count++)
      await expect(wholeBackup(pieces(text.slice(0, whole(0, text.length - 1))))).rejects.toThrow(
        /notBackup|backupBroken/,
      );
  });

  test('by a damaged byte is refused, or read as one that a writer could have made', async () => {
    await fill();
    const right = new TextEncoder().encode(await textOfBackup());
    const { whole } = randomOf(2);
    for (let count = 0; count < 200; count++) {
      const bytes = Uint8Array.from(right);
      const at = whole(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << whole(0, 7));
      const read = await wholeBackup(pieces(bytes)).catch(String);
      if (typeof read === 'string') expect(read).toMatch(/notBackup|backupTooNew|backupBroken/);
    }
  });

  test('takes no prototype', async () => {
    await putClips(clipOn('2024-03-04'));
    const text = (await textOfBackup()).replace('{"id"', '{"__proto__":{"polluted":1},"id"');
    expect((await restore(text)).clips.kept).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
