import { expect, it } from 'vitest';
import { linesOf, redrawLines } from '../../digest/hand-edit/text-lines';
import fc from '../properties/fast-check';

const text = fc
  .array(fc.constantFrom('', 'a', 'b', '- c', '\n', '\n\n'), { maxLength: 8 })
  .map((parts) => parts.join(''));

it('holds the very text, whatever stood there before', () => {
  const box = document.createElement('div');
  let before: string[] = [];
  fc.assert(
    fc.property(text, (text) => {
      const lines = linesOf(text);
      redrawLines(box, before, lines);
      before = lines;
      expect(box.textContent).toBe(text);
      expect(box.children).toHaveLength(lines.length);
    }),
  );
});

it('leaves the lines that stay in their places', () => {
  const box = document.createElement('div');
  const before = linesOf('one\n\ntwo\nthree');
  redrawLines(box, [], before);
  const [one, empty, , three] = box.children;
  redrawLines(box, before, linesOf('one\n\nnew\n2\nthree'));
  expect([...box.children].filter((line) => [one, empty, three].includes(line))).toHaveLength(3);
  expect(box.textContent).toBe('one\n\nnew\n2\nthree');
});
