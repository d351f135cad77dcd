import { describe, expect, it } from 'vitest';
import { indentLines } from '../../src/markdown/indent';
import { nodesOf, parseMarkdown } from '../../src/markdown/parse';

const codeIn = (markdown: string) =>
  [...nodesOf(parseMarkdown(markdown))].flatMap((node) => (node.type === 'code' ? node.value : []));

describe('what is moved in', () => {
  it.each([
    ['at the start', '```make\nall:\n\techo\n\n\t\techo\n```\n\n\tcode'],
    ['of tildes, with others in it', '~~~~\n\ta\n~~~\n\tb\n~~~~'],
    ['in a list', '- a\n\n  ```\n  \tb\n  ```\n- c\n\n  ```\n  \td\n  ```'],
    ['on a bullet', '1. ```\n   \tb\n   ```'],
    ['below tabs', '- a\n\n\t```\n\t\tb\n\t```'],
    ['that never ends', '- a\n\n  ```\n  \tb'],
  ])('keeps the tabs of fenced code %s', (_, note) => {
    const code = codeIn(note);
    expect(code.join()).toContain('\t');
    for (const prefix of ['  ', '   ', '    '])
      expect(codeIn(`${'-'.padEnd(prefix.length)}x\n\n${indentLines(note, prefix)}`)).toEqual(code);
  });

  it.each([
    ['1. a\n\tb\n\n\t\tc', '  1. a\n      b\n\n          c'],
    ['```b``` c\n\td', '  ```b``` c\n      d'],
    ['```\na\n```\n- b\n\t- c', '  ```\n  a\n  ```\n  - b\n      - c'],
  ])('has spaces for other tabs: %j', (note, moved) => {
    expect(indentLines(note, '  ')).toBe(moved);
  });
});
