import { beforeEach, expect, test } from 'vitest';
import { onChange } from '../../src/storage/changes';
import { connectDatabase } from '../../src/storage/connection';
import { connectCopy } from '../../src/storage/copy-database';
import { type Draft, listDrafts } from '../../src/storage/drafts';
import { healLibrary } from '../../src/storage/heal';
import { emptyLibrary } from './library';
import { openWindow } from './other-window';

beforeEach(async () => {
  await emptyLibrary();
  await healLibrary();
});

/** The end of the event in which a key was typed; no answer from the database is in yet. */
function endOfKey(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage('');
  });
}

test('a window that goes with the last key leaves the draft whole on both sides', async () => {
  const notes: Record<string, unknown[]> = { main: [], copy: [] };
  for (let round = 0; round < 5; round++) {
    const { drafts, close } = await openWindow();
    await drafts.putDraft('url:a', { note: `${round} wor` });
    void drafts.putDraft('url:a', { note: `${round} word` });
    await endOfKey();
    close();
    notes.main?.push((await (await connectDatabase()).get('drafts', 'url:a'))?.fields.note);
    notes.copy?.push((await (await connectCopy()).get('drafts', 'url:a'))?.fields.note);
  }
  const whole = [0, 1, 2, 3, 4].map((round) => `${round} word`);
  expect(notes).toEqual({ main: whole, copy: whole });
});

test('others are told of the draft all the same, and find it', async () => {
  const notes: unknown[] = [];
  for (let round = 0; round < 5; round++) {
    const { drafts, close } = await openWindow();
    await drafts.putDraft('url:a', { note: `${round} wor` });
    await new Promise((done) => setTimeout(done, 50)); // what that told has come
    const found: Promise<Draft[]>[] = [];
    const stopListening = onChange(({ store }) => store === 'drafts' && found.push(listDrafts()));
    void drafts.putDraft('url:a', { note: `${round} word` });
    await endOfKey();
    close();
    await expect.poll(() => found.length).toBeGreaterThan(0);
    stopListening();
    notes.push((await found.at(-1))?.[0]?.fields.note);
  }
  expect(notes).toEqual([0, 1, 2, 3, 4].map((round) => `${round} word`));
});
