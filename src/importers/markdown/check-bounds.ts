import { ExpectedError } from '../../core/errors';

/** Far beyond any post; a parser's time grows with the square of the depth. */
const DEEPEST = 100;
const LONGEST = 4_000_000;

/** Throws an ExpectedError for a text that no writer wrote as a post: 'importTooLong', 'importTooDeep' with its line. */
export function checkBounds(text: string): void {
  if (text.length > LONGEST) throw new ExpectedError('importTooLong');
  const line = text.split('\n').findIndex((one) => depthOf(one) > DEEPEST);
  if (line >= 0) throw new ExpectedError('importTooDeep', String(line + 1));
}

/** Markers on the line itself, and the columns that the lists above it take; a rule is one line of them. */
function depthOf(line: string): number {
  const [start = '', indent = ''] = /^([ \t]*)(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*/.exec(line) ?? [];
  const markers = start.length === line.length ? [] : (start.match(/[-*+>]|\d[.)]/g) ?? []);
  return markers.length + (markers.length > 0 ? indent.length / 2 : 0);
}
