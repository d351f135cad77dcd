import { beforeEach, expect, test } from 'vitest';
import { keepClip } from '../../src/storage/clip-actions';
import { chooseRule, readHabits } from '../../src/storage/habits';
import { emptyLibrary, fieldsOfPage } from './library';

beforeEach(emptyLibrary);

test('nothing is chosen or used at first', async () => {
  expect(await readHabits()).toEqual({ ruleChoices: {}, kinds: [] });
});

test('choices stand beside each other, and the last one of a rule holds', async () => {
  await Promise.all([chooseRule('counter', false), chooseRule('suffix', true)]);
  await chooseRule('counter', true);
  await keepClip(fieldsOfPage({ kind: 'Video' }), { id: 'a' });
  expect(await readHabits()).toEqual({
    ruleChoices: { counter: true, suffix: true },
    kinds: ['Video'],
  });
});
