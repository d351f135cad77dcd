import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser/browser';
import { readLocal } from '../../src/browser/local-values';
import { keepClip } from '../../src/storage/clip-actions';
import { connectDatabase } from '../../src/storage/connection';
import { chooseSigns } from '../../src/storage/sign-choice';
import { emptyLibrary, fieldsOfPage } from './library';

beforeEach(emptyLibrary);
afterEach(() => {
  vi.restoreAllMocks();
  return chooseSigns(false);
});

const renewed = async () => 'signsRenewed' in (await readLocal());

test('a saved clip renews the signs before anything more can be asked for', async () => {
  await connectDatabase();
  await chooseSigns(true);
  // As in a popup that is closed once it has said "Clipped": nothing that is asked for from now on is answered.
  vi.spyOn(browser.storage.local, 'get').mockImplementation(() => new Promise(() => {}));
  await keepClip(fieldsOfPage(), { id: 'a' });
  await Promise.resolve();
  vi.restoreAllMocks();
  await expect.poll(renewed).toBe(true);
});
