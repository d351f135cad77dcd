import { describe, expect, test } from 'vitest';
import { filePieces } from '../../options/data/file-pieces';

const ofLength = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

async function lengths(file: Blob, signal?: AbortSignal): Promise<number[]> {
  const all: number[] = [];
  for await (const { length } of filePieces(file, signal)) all.push(length);
  return all;
}

describe('the pieces of a file', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('are all of its %i bytes', async (length) => {
    const bytes = ofLength(length);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of filePieces(new Blob([bytes]))) pieces.push(piece.slice());
    expect(new Uint8Array(await new Blob(pieces).arrayBuffer())).toEqual(bytes);
  });

  test('are few bytes each', async () => {
    expect(Math.max(...(await lengths(new Blob([ofLength(1_000_000)]))))).toBeLessThan(100_000);
  });

  test('end where they are cancelled', async () => {
    const stop = new AbortController();
    const pieces = filePieces(new Blob([ofLength(200_000)]), stop.signal);
    await pieces.next();
    stop.abort('enough');
    await expect(pieces.next()).rejects.toBe('enough');
  });

  test('that the browser cannot get at are told of', async () => {
    const gone = new Blob([ofLength(10)]);
    gone.slice = () =>
      Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('moved away')) });
    await expect(lengths(gone)).rejects.toThrow('backupUnreadable');
  });
});
