import { beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../src/capture/capture-tab';

const PAGE = { tabId: 7, url: 'https://a.example/one', title: 'One', isPrivate: false };
const READING = { isSelectionCut: false, selection: 'a quote' };
const REFUSAL = new Error('Cannot access contents of the page.');

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ result: READING }]);
});

test('a page that first hears of the script, then of the permission', async () => {
  executeScript.mockRejectedValueOnce(REFUSAL);
  expect(await readPage(PAGE)).toEqual(READING);
});

test('a page where no script of ours runs', async () => {
  executeScript.mockRejectedValue(REFUSAL);
  expect(await readPage(PAGE)).toBeUndefined();
  expect(executeScript).toHaveBeenCalledTimes(2);
});
