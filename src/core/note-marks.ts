/** A text with what is selected in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

export type Emphasis = '*' | '**';

/** Bold or italic around what is selected, or none any more where it has it; spaces at its ends stay outside. */
export function withEmphasis(selected: Selected, mark: Emphasis): Selected {
  const { text, start, end } = trimmed(selected);
  const inner = text.slice(start, end);
  if (hasEmphasis(text, start, end, mark)) {
    const [from, to] = [start - mark.length, end + mark.length];
    return replaced(text, from, to, inner, 0);
  }
  return replaced(text, start, end, mark + inner + mark, mark.length);
}

function replaced(text: string, from: number, to: number, by: string, inset: number): Selected {
  return {
    text: text.slice(0, from) + by + text.slice(to),
    start: from + inset,
    end: from + by.length - inset,
  };
}

function trimmed({ text, start, end }: Selected): Selected {
  const inner = text.slice(start, end);
  if (inner.trim() === '') return { text, start, end };
  const first = start + inner.length - inner.trimStart().length;
  return { text, start: first, end: first + inner.trim().length };
}

/** One asterisk is italic, two are bold, three are both. */
function hasEmphasis(text: string, start: number, end: number, mark: Emphasis): boolean {
  const before = /\**$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(end))?.[0].length ?? 0;
  const count = Math.min(before, after);
  return start < end && (mark === '**' ? count >= 2 : count % 2 === 1);
}
