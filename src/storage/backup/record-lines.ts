const LIST = /^"(styles|issues|clips)":\[$/;
const RECORD = /^(\{.*\})(,?)$/;

/** Hardly any record is longer. What is goes through as it comes: the slower parser is to hold nobody up. */
const LONGEST_LINE = 200_000;

/**
 * Takes out of a backup's text the records that have a line of their own, as we write them, and leaves a number in
 * the place of each: `JSON.parse` reads them many times as fast as the parser that takes a text piece by piece.
 */
export function recordLines() {
  const records = new Map<number, unknown>();
  let held = '';
  let isInList = false;
  let count = 0;

  /** The text that is left of it, as far as it is whole lines. */
  function push(text: string): string {
    const lines = (held + text).split('\n');
    held = lines.pop() ?? '';
    const whole = lines.map((line) => `${shortened(line)}\n`).join('');
    return held.length > LONGEST_LINE ? whole + end() : whole;
  }

  function end(): string {
    const rest = held;
    held = '';
    isInList = false;
    return rest;
  }

  function shortened(line: string): string {
    const [, text, comma = ''] = (isInList && RECORD.exec(line)) || [];
    const record = text === undefined ? undefined : parsed(text);
    isInList = record !== undefined || LIST.test(line);
    if (record === undefined) return line;
    records.set(++count, record);
    return `${count}${comma}`;
  }

  /** The record that a number stands for; what was none stays as it is. */
  function take(value: unknown): unknown {
    if (typeof value !== 'number' || !records.has(value)) return value;
    const record = records.get(value);
    records.delete(value);
    return record;
  }

  return { push, end, take };
}

/** Undefined for what is no JSON: the parser says where. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
