import Papa from 'papaparse';
import { ExpectedError } from '../../core/errors';
import { refuseTooMany } from '../bookmarks/refuse-too-many';

export interface Row {
  cells: string[];
  /** That it begins on, from 1. */
  line: number;
}

/** Each delimiter that is tried reads on for as long as quotes don't end where it looks for their end. */
const LOOKED_AT = 1_000_000;
// The fast mode cuts the whole text into lines first.
const SETTINGS = { fastMode: false, delimitersToGuess: [',', '\t', ';'] };

/** The first records, for a look at them. */
export function firstRecords(text: string, count: number): string[][] {
  return lookAt(text, count).data.filter(isFilled);
}

function lookAt(text: string, count: number): Papa.ParseResult<string[]> {
  // The blank line at the end of a short table would count as one with fewer columns.
  const settings = { ...SETTINGS, skipEmptyLines: true, preview: count };
  return Papa.parse<string[]>(withoutHint(text.slice(0, LOOKED_AT)), settings);
}

/** What Excel is told of a table's delimiter, in a line of its own before the header. */
function withoutHint(text: string): string {
  return text.replace(/^sep=[,;\t](?=\r?\n)/i, '');
}

/** All records but blank ones. Throws an ExpectedError: 'importTooMany', 'importBroken' where a quoted cell doesn't end. */
export function readRows(text: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  const { delimiter } = lookAt(text, 1).meta;
  Papa.parse<string[]>(withoutHint(text), { ...SETTINGS, delimiter, step: takeRow });
  return rows;

  function takeRow({ data: cells, errors }: Papa.ParseStepResult<string[]>): void {
    if (errors.some(({ code }) => code === 'MissingQuotes'))
      throw new ExpectedError('importBroken', `:${line}`);
    if (isFilled(cells)) rows.push({ cells, line });
    // The header is none of them.
    refuseTooMany(rows.length - 1);
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
  }
}

function isFilled(cells: string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
