import { expect, test } from 'vitest';
import { clipText } from '../../digest/clip-text';
import { clipDifferences, mergedText } from '../../digest/conflict/differences';
import { clipNamed } from '../e2e/clips-in-store';

const BASE = clipNamed('Anchors', 0);
const noName = () => '';

test('what another window wrote in a field left alone here is kept', () => {
  const text = { ...clipText(BASE), note: ', mine' };
  const stored = { ...BASE, section: 'Theirs' };
  expect(mergedText(text, BASE, stored)).toEqual({
    ...clipText(BASE),
    note: ', mine',
    section: 'Theirs',
  });
  expect(clipDifferences(text, BASE, stored, noName)).toEqual([
    { label: 'digestNote', mine: ', mine', theirs: ', about anchors' },
  ]);
});

test('a field that both wrote is shown with both texts', () => {
  const text = { ...clipText(BASE), note: ', mine', highlight: true };
  const stored = { ...BASE, note: ', theirs', quotes: [{ text: 'said' }] };
  expect(clipDifferences(text, BASE, stored, noName)).toEqual([
    { label: 'digestNote', mine: ', mine', theirs: ', theirs' },
    { label: 'digestHighlight', mine: '✓', theirs: '–' },
  ]);
});
