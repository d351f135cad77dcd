import { describe, expect, it } from 'vitest';
import { parseNote, withLinkField } from '../../src/core/note';

const line = (note: string, separator = '. ') => {
  const { before, after, rest } = parseNote(note, separator);
  return { line: `${before}LINK${after}`, rest };
};

describe('the line', () => {
  it.each([
    // {link} stands in the writer's own sentence
    ['YouTube video by Two Minute Papers: {link}', 'YouTube video by Two Minute Papers: LINK'],
    ["The lab's {link}", "The lab's LINK"],
    ['{link} by Jane Doe.', 'LINK by Jane Doe.'],
    ['See {link} and {link}', 'See LINK and {link}'],
    ['Write `{link}`, then {link}', 'Write `{link}`, then LINK'],
    ['A `` ` {link} `` and {link}', 'A `` ` {link} `` and LINK'],
    ['An open ` and {link}', 'An open ` and LINK'],
    ['As \\{link} literally, {link}', 'As \\{link} literally, LINK'],
    ['only \\{link}', 'LINK. only \\{link}'],
    // joined directly
    [', a walkthrough', 'LINK, a walkthrough'],
    ['. For some reason', 'LINK. For some reason'],
    ['; and more', 'LINK; and more'],
    [': what it is', 'LINK: what it is'],
    ['?! Really', 'LINK?! Really'],
    ['...', 'LINK...'],
    ['，很好', 'LINK，很好'],
    ['。很好', 'LINK。很好'],
    // after one space
    ['(video)', 'LINK (video)'],
    ['– a dash', 'LINK – a dash'],
    ['— a dash', 'LINK — a dash'],
    ['-- a dash', 'LINK -- a dash'],
    // after the separator
    ['Great read', 'LINK. Great read'],
    ['.NET is back', 'LINK. .NET is back'],
    ['--flag', 'LINK. --flag'],
    ['#hashtag', 'LINK. #hashtag'],
    ['*good*', 'LINK. *good*'],
    ['2. second', 'LINK. 2. second'],
    ['', 'LINK'],
    ['  \n\n ', 'LINK'],
    ['two\nlines', 'LINK. two\nlines'],
  ])('%j is %j', (note, expected) => {
    expect(line(note)).toEqual({ line: expected, rest: '' });
  });

  it('takes the separator of the style', () => {
    expect(line('Great read', ' - ').line).toBe('LINK - Great read');
  });
});

describe('what stands below', () => {
  it.each([
    ['- x', '- x'],
    ['* x', '* x'],
    ['+ x', '+ x'],
    ['1. x', '1. x'],
    ['1) x', '1) x'],
    ['> x', '> x'],
    ['```\nx\n```', '```\nx\n```'],
    ['~~~\nx\n~~~', '~~~\nx\n~~~'],
    ['# x', '# x'],
    ['***', '***'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['<div>\nx\n</div>', '<div>\nx\n</div>'],
    ['- see {link}', '- see {link}'],
  ])('%j is all below', (note, rest) => {
    expect(line(note)).toEqual({ line: 'LINK', rest });
  });

  it.each([
    [', good\n- one\n- two', 'LINK, good', '- one\n- two'],
    ['Good.\n\nSecond paragraph.', 'LINK. Good.', 'Second paragraph.'],
    ['Good\r\n- one', 'LINK. Good', '- one'],
    ['Good\n2. two', 'LINK. Good\n2. two', ''],
    ['a | b\nno table', 'LINK. a | b\nno table', ''],
  ])('%j is split', (note, expected, rest) => {
    expect(line(note)).toEqual({ line: expected, rest });
  });

  it('remembers a blank line before it', () => {
    expect(parseNote('a\n\n- b', '. ').isSpaced).toBe(true);
    expect(parseNote('a\n- b', '. ').isSpaced).toBe(false);
  });
});

it('puts {link} in place of the selection and the cursor after it', () => {
  expect(withLinkField('by  Jane', 3, 3)).toEqual({ note: 'by {link} Jane', cursor: 9 });
  expect(withLinkField('the post', 4, 8)).toEqual({ note: 'the {link}', cursor: 10 });
});
