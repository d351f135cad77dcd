import { de, enUS, fr, ja } from 'date-fns/locale';
import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../../src/core/errors';
import { fieldsInPattern, fillTextPattern } from '../../src/core/pattern-parts';
import { fillPattern, type PatternValues, slugOf } from '../../src/core/patterns';

const VALUES: PatternValues = {
  days: { month: '2024-03-01', day: '2024-03-04', date: '2024-04-22' },
  numbers: { number: 2, count: undefined },
  texts: { title: 'A {b} c', slug: 'a-b-c' },
};

describe('a pattern is filled', () => {
  test.each([
    ['', ''],
    ['no field', 'no field'],
    ['DistiLLM {number:02}', 'DistiLLM 02'],
    ['{number}', '2'],
    ['{number:3}|{number:03}', '002|002'],
    ['{count} issues', ' issues'],
    ['{month:MMMM yyyy}', 'March 2024'],
    ['{day:MMMM do}.', 'March 4th.'],
    ['{date}', '2024-04-22'],
    ['{ date : d }', ' 22 '],
    ["{day:h 'o''clock'}", "12 o'clock"],
    ['{day:HH:mm}', '12:00'],
    ['{slug}.md', 'a-b-c.md'],
    ['{title}', 'A {b} c'],
    ['{{', '{'],
    ['{{}', '{}'],
    ['{{title}', '{title}'],
    ['{{{title}', '{A {b} c'],
    ['a } b }} c', 'a } b }} c'],
  ])('%j gives %j', (pattern, text) => {
    expect(fillPattern(pattern, VALUES, enUS)).toBe(text);
  });

  test.each([
    [de, '{day:d. MMMM}', '4. März'],
    [de, '{day:EEEE}', 'Montag'],
    [fr, '{day:do MMMM yyyy}', '4 mars 2024'],
    [ja, '{day:M月d日}', '3月4日'],
    [enUS, '{day:eeee, do}', 'Monday, 4th'],
  ])('in the locale: $code, %j gives %j', (locale, pattern, text) => {
    expect(fillPattern(pattern, VALUES, locale)).toBe(text);
  });

  test('a day that is none stands as it is', () => {
    const values = { ...VALUES, days: { date: 'soon' } };
    expect(fillPattern('{date:yyyy}', values, enUS)).toBe('soon');
  });
});

describe('the part at fault is named', () => {
  test.each([
    ['{nothing}', '{nothing}'],
    ['{nothing:x}', '{nothing:x}'],
    ['{}', '{}'],
    ['{title:x}', '{title:x}'],
    ['{number:x}', '{number:x}'],
    ['{number:100}', '{number:100}'],
    ['{day:YYYY}', '{day:YYYY}'],
    ['{day:n}', '{day:n}'],
    ['open {', '{'],
    ['{open {day}', '{'],
    ['{constructor}', '{constructor}'],
  ])('in %j it is %j', (pattern, part) => {
    expect(() => fillPattern(pattern, VALUES, enUS)).toThrow(
      expect.objectContaining({ code: 'invalidPattern', subject: part }),
    );
  });
});

test('the fields of a pattern are found in order, literal braces aside', () => {
  expect(fieldsInPattern('{month:MMMM} {{title} {number:02}{month}')).toEqual([
    'month',
    'number',
    'month',
  ]);
});

describe('a pattern of one text', () => {
  test('is filled without the date library', () => {
    expect(fillTextPattern('**{kind}**. {{', 'kind', 'Paper')).toBe('**Paper**. {');
  });

  test.each(['{day}', '{kind:x}', '{'])('refuses %j', (pattern) => {
    expect(() => fillTextPattern(pattern, 'kind', 'Paper')).toThrow(ExpectedError);
  });
});

describe('a slug', () => {
  test.each([
    ['Links for März 2024', 'links-for-marz-2024'],
    ['  What happened?! (again)  ', 'what-happened-again'],
    ['C++ & C#', 'c-c'],
    ['日本語 リンク', '日本語-リンク'],
    ['ﬁle №2', 'file-no2'],
    ['…', ''],
    ['../../etc', 'etc'],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
