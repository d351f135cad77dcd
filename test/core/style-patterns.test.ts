import { de, enUS } from 'date-fns/locale';
import { describe, expect, test } from 'vitest';
import { PRESETS, presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import {
  checkPattern,
  fileNameFor,
  type PatternName,
  patternFields,
  titleFor,
} from '../../src/core/style-patterns';
import fc from '../properties/fast-check';

const MARCH = { from: '2024-03-01', to: '2024-03-31' };
const ISSUE = {
  ...MARCH,
  number: 2,
  title: 'Links for March 2024',
  date: '2024-04-22',
  description: '',
  tags: ['a'],
};
const STYLE = presetStyle('preset:sections', 'Sections');

describe('a pattern may name', () => {
  test.each<[PatternName, string]>([
    ['title', 'Links for {month:MMMM yyyy}, no {number:02}, week {week:I}, {from} to {to}'],
    ['fileName', '{date:yyyy-MM-dd}-{slug}.md'],
    ['frontMatter', '{title} {slug} {description} {tags} {date}'],
    ['heading', '# {title}'],
    ['logHeading', '## What happened in {month:MMMM}?'],
    ['day', '{day:MMMM do}.'],
    ['sectionHeading', '## {section}'],
    ['kind', '**{kind}**. '],
  ])('for %s: %j', (name, pattern) => {
    expect(() => checkPattern(name, pattern, enUS)).not.toThrow();
  });

  test.each<[PatternName, string, string]>([
    ['title', '{title}', '{title}'],
    ['title', '{date:yyyy}', '{date}'],
    ['fileName', '{day}', '{day}'],
    ['day', '{month:MMMM}', '{month}'],
    ['sectionHeading', '{kind}', '{kind}'],
    ['kind', '{kind:x}', '{kind:x}'],
    ['fileName', '{date:YYYY}', '{date:YYYY}'],
    ['fileName', '{slug}{', '{'],
  ])('not, for %s: %j, and says that it is %j', (name, pattern, part) => {
    expect(() => checkPattern(name, pattern, enUS)).toThrow(
      expect.objectContaining({ code: 'invalidPattern', subject: part }),
    );
  });

  test.each(PRESETS.map((preset) => preset.id))('all that %s has', (id) => {
    const style = presetStyle(id, 'A style');
    const names = ['title', 'fileName', 'heading', 'logHeading', 'day', 'sectionHeading', 'kind'];
    for (const name of names as Extract<keyof Style, Exclude<PatternName, 'frontMatter'>>[])
      checkPattern(name, style[name], enUS);
    for (const field of style.frontMatter.fields) checkPattern('frontMatter', field.value, enUS);
  });

  test('each field that is listed for it', () => {
    for (const field of patternFields('frontMatter')) checkPattern('frontMatter', `{${field}}`, de);
  });
});

describe('the title of an issue', () => {
  test.each([
    ['Links for {month:MMMM yyyy}', 2, enUS, 'Links for March 2024'],
    ['Links im {month:MMMM}', 2, de, 'Links im März'],
    ['DistiLLM {number:02}', 2, enUS, 'DistiLLM 02'],
    ['DistiLLM {number:02}', undefined, enUS, 'DistiLLM'],
  ])('%j with number %s', (title, number, locale, text) => {
    expect(titleFor({ ...STYLE, title }, MARCH, number, locale)).toBe(text);
  });
});

describe('the file name of an issue', () => {
  test.each([
    ['{date:yyyy-MM-dd}-{slug}.md', '2024-04-22-links-for-march-2024.md'],
    ['{month:yyyy/MM}/{slug}.md', '2024-03-links-for-march-2024.md'],
    ['{title}: "a" <b> | c?*\\.md', 'Links for March 2024- -a- -b- - c-.md'],
    ['..{slug}.md', 'links-for-march-2024.md'],
    ['{slug}. .', 'links-for-march-2024'],
    ['', 'digest.md'],
    ['...', 'digest.md'],
  ])('%j is %j', (fileName, name) => {
    expect(fileNameFor({ ...STYLE, fileName }, ISSUE, enUS)).toBe(name);
  });

  test.each([
    ['{slug}.md', '', 'digest.md'],
    ['{slug}.mdx', '🎉', 'digest.mdx'],
    ['{title}.md', '...', 'digest.md'],
    ['{title}.md', '.', 'digest.md'],
    ['{slug}.md', '題', '題.md'],
  ])('%j is more than its ending where the title is %j', (fileName, title, name) => {
    expect(fileNameFor({ ...STYLE, fileName }, { ...ISSUE, title }, enUS)).toBe(name);
  });

  test('is one that every system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const style = { ...STYLE, fileName: '{title}.md' };
        const name = fileNameFor(style, { ...ISSUE, title }, enUS);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no system takes them
        expect(name).not.toMatch(/[\u0000-\u001f\u007f<>:"/\\|?*]|^\.|[. ]$/);
        expect(name).not.toBe('');
      }),
    );
  });

  test.each(['CON', 'nul', 'com1', 'LPT9', 'Aux'])('isn’t the device %s of Windows', (title) => {
    const style = { ...STYLE, fileName: '{title}.md' };
    const name = fileNameFor(style, { ...ISSUE, title }, enUS);
    expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
  });

  test('fits into 255 bytes with its ending', () => {
    const style = { ...STYLE, fileName: '{title}.md' };
    const name = fileNameFor(style, { ...ISSUE, title: '題'.repeat(300) }, enUS);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/\.md$/);
  });
});
