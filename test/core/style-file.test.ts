import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, test } from 'vitest';
import { PRESETS, presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import { ENGINES } from '../../src/core/style';
import { parseStyleFile, styleFileText } from '../../src/core/style-file';
import { targetEdits } from '../../src/core/targets';

const LAYOUTS = ['sections', 'day-log', 'flat'];
const parse = (text: string) => parseStyleFile(text, LAYOUTS, enUS);
const STYLE = presetStyle('preset:sections', 'Mine');

const OPTIONAL: Partial<Style> = {
  mostClips: 40,
  highlightSection: { name: 'Best', restName: '' },
  discussions: 'inline',
};

describe('a style file', () => {
  const styles = PRESETS.flatMap(({ id }) =>
    ENGINES.map((engine) => ({ ...presetStyle(id, id), ...targetEdits(engine), ...OPTIONAL })),
  );
  test.each(styles)('brings back $name for $engine', (style) => {
    const { id: _, revision: __, updatedAt: ___, ...content } = style;
    expect(parse(styleFileText(style))).toEqual(content);
  });

  test('of an older version gets what it lacks from the default', () => {
    const file = JSON.parse(styleFileText({ ...STYLE, bullet: '+' }));
    delete file.style.separator;
    expect(parse(JSON.stringify(file))).toMatchObject({ separator: ' - ', bullet: '+' });
  });

  const wrong: [what: string, change: Record<string, unknown>, where: string][] = [
    ['an unknown engine', { engine: 'word' }, 'engine'],
    ['an unknown layout', { layout: 'spiral' }, 'layout'],
    ['a number for a text', { separator: 3 }, 'separator'],
    ['a list for an object', { frontMatter: [] }, 'frontMatter'],
    [
      'fields that are none',
      { frontMatter: { fields: [{ key: 'a b' }] } },
      'frontMatter.fields[0]',
    ],
    ['an odd cadence', { cadence: { unit: 'week', startsOn: 9 } }, 'cadence'],
    ['an unknown field in a pattern', { title: '{moon}' }, 'title: {moon}'],
    ['no name', { name: ' ' }, 'name'],
    ['an odd limit', { mostClips: -1 }, 'mostClips'],
    ['highlights nowhere', { highlightSection: { name: 'Best' } }, 'highlightSection'],
    ['discussions nowhere', { discussions: 'above' }, 'discussions'],
  ];
  test.each(wrong)('with %s is refused, with the place', (_, change, where) => {
    const file = JSON.parse(styleFileText(STYLE));
    Object.assign(file.style, change);
    expect(() => parse(JSON.stringify(file))).toThrow(
      expect.objectContaining({ code: 'invalidStyleFile', subject: where }),
    );
  });

  test.each([
    ['', 'JSON'],
    ['{"a":1}', 'format'],
    ['[]', 'format'],
    [styleFileText(STYLE).replace('"version": 1', '"version": 2'), 'version'],
  ])('that is none is refused: %.12s', (text, where) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ subject: where }));
  });
});
