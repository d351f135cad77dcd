import { describe, expect, it, test } from 'vitest';
import { type Emphasis, withEmphasis } from '../../src/core/note-marks';
import fc from '../properties/fast-check';

/** `a [bold] word`: what stands in brackets is selected. */
function marked(drawn: string, mark: Emphasis): string {
  const [start, end] = [drawn.indexOf('['), drawn.indexOf(']') - 1];
  const next = withEmphasis({ text: drawn.replace(/[[\]]/g, ''), start, end }, mark);
  return `${next.text.slice(0, next.start)}[${next.text.slice(next.start, next.end)}]${next.text.slice(next.end)}`;
}

describe('emphasis', () => {
  it.each<[string, Emphasis, string]>([
    ['a [good] read', '**', 'a **[good]** read'],
    ['a [good] read', '*', 'a *[good]* read'],
    ['a[ good ]read', '**', 'a **[good]** read'],
    ['a **[good]** read', '**', 'a [good] read'],
    ['a **[good]** read', '*', 'a ***[good]*** read'],
    ['a ***[good]*** read', '**', 'a *[good]* read'],
    ['a ***[good]*** read', '*', 'a **[good]** read'],
    ['a *[good]* read', '*', 'a [good] read'],
    ['a []read', '**', 'a **[]**read'],
  ])('of %j with %s: %j', (drawn, mark, wanted) => {
    expect(marked(drawn, mark)).toBe(wanted);
  });
});

test('twice is none', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(words, words, fc.constantFrom<Emphasis>('*', '**'), (before, word, mark) => {
      const selected = {
        text: `${before} ${word}`,
        start: before.length + 1,
        end: before.length + 1 + word.length,
      };
      expect(withEmphasis(withEmphasis(selected, mark), mark)).toEqual(selected);
    }),
  );
});
