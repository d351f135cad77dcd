import { enUS } from 'date-fns/locale';
import { describe, expect, test } from 'vitest';
import { samplePost } from '../../options/sample-post';
import { PRESETS, presetStyle } from '../../src/core/presets';
import { HIGHLIGHTS } from '../../src/core/style';
import { layouts } from '../../src/layouts';
import { sampleMonth } from '../../src/ui/sample-month';

const STYLE = presetStyle('preset:sections', 'Sections');

test('the sample shows what a style decides about', () => {
  const { clips } = sampleMonth();
  expect(clips.length).toBeLessThanOrEqual(6);
  expect(clips.some((clip) => clip.highlight)).toBe(true);
  expect(clips.some((clip) => clip.kind)).toBe(true);
  expect(clips.some((clip) => clip.section)).toBe(true);
  expect(clips.some((clip) => clip.parent)).toBe(true);
  expect(clips.some((clip) => clip.quotes.length > 0)).toBe(true);
  expect(clips.some((clip) => clip.related.length > 0)).toBe(true);
  expect(clips.some((clip) => clip.note.includes('{link}'))).toBe(true);
  expect(clips.some((clip) => clip.note.includes('\n- '))).toBe(true);
});

test('its addresses are nobody’s', () => {
  const { clips } = sampleMonth();
  const urls = clips.flatMap((clip) => [clip.url, ...clip.related.map((one) => one.url)]);
  for (const url of urls) expect(new URL(url).hostname).toMatch(/^example\.(org|com)$/);
});

describe('the sample post', () => {
  test.each(PRESETS.map((preset) => preset.id))('of %s has every clip', (id) => {
    const { markdown } = samplePost(presetStyle(id, ''), enUS);
    for (const { url } of sampleMonth().clips) expect(markdown).toContain(url);
  });

  test('differs by layout and by highlight', () => {
    const posts = [
      ...layouts.map(({ id }) => samplePost({ ...STYLE, layout: id }, enUS).markdown),
      ...HIGHLIGHTS.slice(1).map((highlight) => samplePost({ ...STYLE, highlight }, enUS).markdown),
    ];
    expect(new Set(posts).size).toBe(posts.length);
  });

  test('has the style’s title and file name', () => {
    const { fileName, markdown } = samplePost({ ...STYLE, title: 'Read in {month:MMMM}' }, enUS);
    expect(markdown).toContain('title: "Read in March"');
    expect(fileName).toBe('2024-03-31-read-in-march.md');
  });

  test.each([0, 1, 5, 6])('of a week from day %i has every clip', (startsOn) => {
    const style = { ...STYLE, cadence: { unit: 'week' as const, startsOn } };
    const { markdown } = samplePost(style, enUS);
    for (const { url } of sampleMonth().clips) expect(markdown).toContain(url);
  });
});
