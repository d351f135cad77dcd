import { expect, test } from 'vitest';
import { namedEdits, presetEdits, undoOf } from '../../options/style-edits';
import { presetStyle } from '../../src/core/presets';

const PRESET = presetStyle('preset:sections', 'Sections');
const OWN = { ...PRESET, name: 'Links', separator: ': ', revision: '3-x', updatedAt: 1 };

test('a preset gives a style everything but its name and identity', () => {
  const next = { ...OWN, ...presetEdits('preset:flat') };
  const { id, name, revision, updatedAt } = OWN;
  expect(next).toEqual({ ...presetStyle('preset:flat', ''), id, name, revision, updatedAt });
});

test('a change of a style doesn’t change the preset', () => {
  presetEdits('preset:flat').frontMatter?.fields.pop();
  expect(presetEdits('preset:flat').frontMatter?.fields).toHaveLength(4);
});

test('undoing edits gives the style back', () => {
  const edits = presetEdits('preset:day-log');
  expect({ ...OWN, ...edits, ...undoOf(edits, OWN) }).toEqual(OWN);
});

test('a preset that is changed becomes the writer’s own, an own style keeps its name', () => {
  expect(namedEdits({ bullet: '*' }, PRESET, 'My style')).toEqual({
    name: 'My style',
    bullet: '*',
  });
  expect(namedEdits({ name: 'Links' }, PRESET, 'My style')).toEqual({ name: 'Links' });
  expect(namedEdits({ bullet: '*' }, OWN, 'My style')).toEqual({ bullet: '*' });
});
