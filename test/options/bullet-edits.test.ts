import { enUS } from 'date-fns/locale/en-US';
import { expect, test } from 'vitest';
import { BULLET_OPTIONS, bulletEdits, bulletOf } from '../../options/bullet-edits';
import { samplePost } from '../../options/sample-post';
import { presetStyle } from '../../src/core/presets';

const STYLE = presetStyle('preset:sections', 'x');

test.each(BULLET_OPTIONS.map(({ value }) => value))(
  '%s is what stands before an item',
  (choice) => {
    const style = { ...STYLE, isNumbered: true, ...bulletEdits(choice) };
    expect(bulletOf(style)).toBe(choice);
    const { markdown } = samplePost(style, enUS);
    expect(markdown).toContain(`\n${choice} **[The map in`);
  },
);

test('numbers go on, and begin anew below the next heading', () => {
  const { markdown } = samplePost({ ...STYLE, ...bulletEdits('1.') }, enUS);
  expect(markdown).toMatch(/\n3\. From the same bench[\s\S]*## Useful things\n\n1\. \[Bread/);
});
