import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, onChange } from '../../src/storage/changes';
import { keepClip } from '../../src/storage/clip-actions';
import { readClip } from '../../src/storage/clips';
import { lastWrite } from '../../src/storage/last-write';
import { chooseStyle } from '../../src/storage/styles';
import { emptyLibrary, fieldsOfPage } from './library';

const heard: Change['store'][] = [];
let stop = () => {};

beforeEach(async () => {
  await emptyLibrary();
  heard.length = 0;
  stop = onChange(({ store }) => heard.push(store));
});
afterEach(() => stop());

test('this window hears of its own writes, once they can be read', async () => {
  const readable = new Promise((resolve) => onChange(() => resolve(readClip('a'))));
  await keepClip(fieldsOfPage(), { id: 'a', draftKey: 'url:a' });
  await chooseStyle('preset:flat');
  await vi.waitFor(() => expect(heard).toEqual(['clips', 'drafts', 'styles']));
  expect(await readable).toMatchObject({ id: 'a' });
});

test('another window hears of them too, and which write it was', async () => {
  const other = new BroadcastChannel('digest-clipper');
  const message = new Promise((resolve) => {
    other.onmessage = ({ data }) => resolve(data);
  });
  await keepClip(fieldsOfPage(), { id: 'a' });
  expect(await message).toEqual({ store: 'clips', write: await lastWrite() });
  other.close();
});

test('a write that failed is not told of, nor anything after listening has ended', async () => {
  const failed = keepClip(fieldsOfPage({ day: 'never' }), { id: 'a' });
  await expect(failed).rejects.toThrow();
  stop();
  await keepClip(fieldsOfPage(), { id: 'a' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual([]);
});
