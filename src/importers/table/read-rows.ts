import Papa from 'papaparse';
import { ExpectedError } from '../../core/errors';
import { MOST_BOOKMARKS, refuseTooMany } from '../bookmarks/refuse-too-many';

export interface Row {
  cells: string[];
  /** That it begins on, from 1. */
  line: number;
}

/** With the header, one more than are read at most. */
const ENOUGH = MOST_BOOKMARKS + 2;
const SETTINGS = { delimitersToGuess: [',', '\t', ';'] };

/** The first records, for a look at them. */
export function firstRecords(text: string, count: number): string[][] {
  return Papa.parse<string[]>(text, { ...SETTINGS, preview: count }).data.filter(isFilled);
}

/** All records but blank ones. Throws an ExpectedError: 'importTooMany', 'importBroken' where a quoted cell doesn't end. */
export function readRows(text: string): Row[] {
  const { data, errors } = Papa.parse<string[]>(text, { ...SETTINGS, preview: ENOUGH });
  refuseTooMany(data.length - 1);
  let line = 1;
  const rows = data.map((cells) => {
    const row = { cells, line };
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    return row;
  });
  const unended = errors.find(({ code }) => code === 'MissingQuotes');
  if (unended) throw new ExpectedError('importBroken', `:${rows[unended.row ?? 0]?.line ?? ''}`);
  return rows.filter(({ cells }) => isFilled(cells));
}

function isFilled(cells: string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
