import { describe, expect, it } from 'vitest';
import { unpackZip } from '../../src/importers/files/unpack-zip';
import { readAll, sourceFile } from './files';
import { zipped } from './zipped';

const POST = '---\ntitle: March\ndate: 2024-03-04\n---\n\n- [ä](https://example.org/a) - b\n';

describe('a file', () => {
  it('is read by what is in it', async () => {
    const [reading] = await readAll([sourceFile('links.txt', POST)]);
    expect(reading).toMatchObject({ kind: 'read', file: 'links.txt', importer: 'markdown-digest' });
    if (reading?.kind !== 'read') throw new Error('not read');
    const { clips, issues } = reading.result;
    expect(clips).toMatchObject([{ title: 'ä', note: 'b', issue: 'month:2024-03' }]);
    expect(issues).toMatchObject([{ title: 'March', published: { markdown: POST } }]);
    expect(issues[0]?.published?.clips).toMatchObject([{ id: clips[0]?.id }]);
  });

  it.each([
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(POST)]],
    [
      'UTF-16',
      [0xff, 0xfe, ...new Uint8Array(Uint16Array.from(POST, (c) => c.charCodeAt(0)).buffer)],
    ],
    ['Windows-1252', Array.from(POST, (char) => char.charCodeAt(0))],
  ])('is read in %s', async (_, bytes) => {
    const [reading] = await readAll([sourceFile('x.md', Uint8Array.from(bytes))]);
    expect(reading).toMatchObject({ kind: 'read', result: { clips: [{ title: 'ä' }] } });
  });

  it('that is a backup is said to be one', async () => {
    const text = '{ "format": "digest-clipper-backup", "version": 1 }';
    expect(await readAll([sourceFile('x.json', text)])).toMatchObject([{ kind: 'backup' }]);
  });

  it('that says nothing to any importer does not stop the others', async () => {
    const unreadable = { name: 'gone.md', size: 1, arrayBuffer: () => Promise.reject(new Error()) };
    const huge = { name: 'huge.md', size: 1e9, arrayBuffer: async () => new ArrayBuffer(0) };
    const readings = await readAll([
      sourceFile('nothing.md', 'no links at all'),
      unreadable,
      huge,
      { ...sourceFile('b.md', POST), webkitRelativePath: 'posts/b.md' },
    ]);
    expect(readings).toMatchObject([
      { file: 'nothing.md', filesDone: 1, kind: 'failed', code: 'importNotUnderstood' },
      { file: 'gone.md', filesDone: 2, kind: 'failed', code: 'importUnreadable' },
      { file: 'huge.md', filesDone: 3, kind: 'failed', code: 'importTooLarge' },
      { file: 'posts/b.md', filesDone: 4, kind: 'read' },
    ]);
  });
});

describe('a file that is too large', () => {
  it('is refused before it is read, and does not stop the others', async () => {
    const huge = {
      ...sourceFile('huge.html', ''),
      size: 256 * 1024 * 1024 + 1,
      arrayBuffer: () => Promise.reject(new TypeError('it was read')),
    };
    expect(await readAll([huge, sourceFile('a.md', POST)])).toMatchObject([
      { file: 'huge.html', kind: 'failed', code: 'importTooLarge' },
      { file: 'a.md', kind: 'read' },
    ]);
  });
});

describe('a zip', () => {
  it('is read file by file, but for what systems hide in it', async () => {
    const zip = await zipped({
      'posts/a.md': POST,
      '__MACOSX/posts/._a.md': POST,
      'posts/.hidden.md': POST,
      'posts/b.txt': 'nothing',
    });
    expect(await readAll([sourceFile('all.zip', zip)])).toMatchObject([
      { file: 'all.zip/posts/a.md', kind: 'read', filesDone: 1 },
      { file: 'all.zip/posts/b.txt', kind: 'failed', code: 'importNotUnderstood' },
    ]);
  });

  it('that is cut off is refused', async () => {
    const zip = await zipped({ 'a.md': POST });
    for (const length of [4, 30, zip.length - 30, zip.length - 1])
      expect(await readAll([sourceFile('a.zip', zip.slice(0, length))])).toMatchObject([
        { file: 'a.zip', kind: 'failed', code: 'importBroken' },
      ]);
  });

  it('with a damaged file still has the others', async () => {
    const zip = await zipped({ 'a.md': POST.repeat(20), 'b.md': POST });
    zip[60] = (zip[60] ?? 0) ^ 0x55;
    expect(await readAll([sourceFile('a.zip', zip)])).toMatchObject([
      { file: 'a.zip/a.md', kind: 'failed', code: 'importBroken' },
      { file: 'a.zip/b.md', kind: 'read' },
    ]);
  });

  it.each([
    ['says so', 'importZipTooLarge', (zip: Uint8Array) => zip],
    ['says otherwise', 'importBroken', withSizeOf(10)],
  ])('from which more comes out than it may is given up where it %s', async (_, error, told) => {
    const zip = told(await zipped({ 'bomb.md': 'a'.repeat(1_000_000) }));
    const unpacked = async () => {
      for await (const { bytes } of unpackZip(Uint8Array.from(zip), { bytes: 9_000, files: 9 }))
        await bytes();
    };
    await expect(unpacked()).rejects.toThrow(error);
  });

  it('of too many files is given up', async () => {
    const zip = await zipped({ a: '', b: '', c: '' });
    const limits = { bytes: 9, files: 2 };
    const unpacking = unpackZip(Uint8Array.from(zip), limits);
    await unpacking.next();
    await unpacking.next();
    await expect(unpacking.next()).rejects.toThrow('importZipTooLarge');
  });
});

/** The zip's directory says that its first file unpacks to so many bytes. */
function withSizeOf(size: number) {
  return (zip: Uint8Array): Uint8Array => {
    const view = new DataView(zip.buffer);
    let at = zip.length;
    while (view.getUint32(at - 4, true) !== 0x02014b50) at--;
    view.setUint32(at - 4 + 24, size, true);
    return zip;
  };
}
