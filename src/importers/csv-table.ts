import type { Bookmark } from './bookmarks/bookmark';
import { bookmarkClips } from './bookmarks/bookmark-clips';
import type { Importer } from './importer';
import type { Column, Columns } from './table/columns';
import { addressColumn, guessColumns, isAddress } from './table/guess-columns';
import { knownColumns } from './table/known-tables';
import { firstRecords, type Row, readRows } from './table/read-rows';

const ROWS_SHOWN = 5;
const ROWS_LOOKED_AT = 20;

/** Tables of Pocket, Raindrop, Instapaper and Readwise; any other once its columns are known. */
export const csvTable: Importer = {
  id: 'csv-table',
  name: 'importTable',
  canRead: (text) => {
    const [first = [], ...rows] = firstRecords(text, ROWS_LOOKED_AT);
    if (knownColumns(first)) return true;
    const isEven = rows.filter((cells) => cells.length === first.length).length >= rows.length - 1;
    return first.length > 1 && rows.length > 0 && isEven && addressColumn(rows) !== undefined;
  },
  read: ({ text }, options) => {
    const { header, rows } = tableOf(readRows(text));
    const known = knownColumns(header);
    if (!known && !options.columns) {
      const shown = rows.slice(0, ROWS_SHOWN).map(({ cells }) => cells);
      const looked = rows.slice(0, ROWS_LOOKED_AT).map(({ cells }) => cells);
      const guess = guessColumns(header, looked);
      const table = { header, rows: shown, rowCount: rows.length, guess };
      return { clips: [], issues: [], problems: [], table };
    }
    const columns = options.columns ?? known?.columns ?? { url: 0 };
    const bookmarks = bookmarksOf(rows, columns, known?.refine);
    return bookmarkClips(columns.quote === undefined ? bookmarks : joined(bookmarks), options);
  },
};

function* bookmarksOf(
  rows: Row[],
  columns: Columns,
  refine = (bookmark: Bookmark) => bookmark,
): Generator<Bookmark> {
  for (const row of rows) yield refine(bookmarkOf(row, columns));
}

/** A first row with an address in it is no header. */
function tableOf(all: Row[]): { header: string[]; rows: Row[] } {
  const [first, ...rows] = all;
  if (!first) return { header: [], rows: [] };
  if (first.cells.some(isAddress))
    return { header: first.cells.map((_, i) => String(i + 1)), rows: all };
  return { header: first.cells, rows };
}

function bookmarkOf({ cells, line }: Row, columns: Columns): Bookmark {
  const cell = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? '';
  const quote = cell('quote');
  return {
    url: cell('url'),
    title: cell('title'),
    note: cell('note'),
    ...(quote === '' ? {} : { quotes: [quote] }),
    tags: tagsIn(cell('tags')),
    section: cell('section'),
    added: cell('added'),
    isHighlight: isOn(cell('highlight')),
    isPrivate: isOn(cell('private')),
    isToRead: isOn(cell('toRead')),
    line,
  };
}

/** Between bars, commas or semicolons; some write a list of a programming language. */
function tagsIn(cell: string): string[] {
  return cell
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[|,;]/)
    .map((tag) => tag.trim().replace(/^(['"])(.*)\1$/, '$2'));
}

function isOn(cell: string): boolean {
  return /^(1|true|yes|y|x|unread|to-?read|new|later|shortlist)$/i.test(cell);
}

/** A page with several quotes has a row for each. */
function joined(bookmarks: Iterable<Bookmark>): Bookmark[] {
  const byUrl = new Map<string, Bookmark>();
  const all: Bookmark[] = [];
  for (const bookmark of bookmarks) {
    const known = bookmark.quotes && byUrl.get(bookmark.url);
    if (known) {
      known.quotes = [...(known.quotes ?? []), ...(bookmark.quotes ?? [])];
      known.note = [known.note, bookmark.note].filter(Boolean).join('\n\n');
    } else {
      const own = { ...bookmark };
      all.push(own);
      if (own.quotes && own.url !== '') byUrl.set(own.url, own);
    }
  }
  return all;
}
