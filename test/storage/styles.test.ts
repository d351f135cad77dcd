import { beforeEach, expect, test } from 'vitest';
import {
  chooseStyle,
  currentStyle,
  listStyles,
  readStyle,
  saveStyle,
} from '../../src/storage/styles';
import { emptyLibrary } from './library';

beforeEach(emptyLibrary);

test('a newcomer has the presets, sections chosen', async () => {
  expect(await currentStyle()).toMatchObject({ id: 'preset:sections', name: 'Sections' });
  expect((await listStyles()).map(({ id, name }) => [id, name])).toEqual([
    ['preset:sections', 'Sections'],
    ['preset:day-log', 'Day log'],
    ['preset:flat', 'Flat list'],
  ]);
});

test('a changed preset is kept under its own id and in its place', async () => {
  const preset = await readStyle('preset:day-log');
  const saved = await saveStyle({ ...preset, bullet: '*' });
  expect(saved.revision).toMatch(/^1-/);
  expect(await readStyle('preset:day-log')).toEqual(saved);
  expect((await listStyles())[1]).toEqual(saved);
});

test('a style of one’s own comes after the presets', async () => {
  const own = { ...(await readStyle('preset:flat')), id: 'own', name: 'DistiLLM' };
  await saveStyle(own);
  expect((await listStyles()).map(({ id }) => id).at(-1)).toBe('own');
  await chooseStyle('own');
  expect(await currentStyle()).toMatchObject({ name: 'DistiLLM' });
});

test('a style changed in another window is a conflict; saved twice it is one save', async () => {
  const preset = await readStyle('preset:flat');
  const theirs = await saveStyle({ ...preset, bullet: '*' });
  expect(await saveStyle({ ...preset, bullet: '*' })).toEqual(theirs);
  const mine = saveStyle({ ...preset, bullet: '+' });
  await expect(mine).rejects.toMatchObject({ code: 'conflict' });
  expect(await readStyle('preset:flat')).toEqual(theirs);
});

test('a style that is nowhere is a programmer’s mistake', async () => {
  await expect(readStyle('never')).rejects.toBeInstanceOf(TypeError);
});
