import { isLinkable } from '../../core/url';
import { COLUMNS, type Column, type Columns } from './columns';

/** What people and programs call them. */
const NAMES: Record<Column, RegExp> = {
  url: /^(url|uri|link|href|address|(source|page|web) ?url)$/,
  title: /^(title|name|headline|description)$/,
  note: /^(notes?|comments?|annotation|extended|my notes?)$/,
  quote: /^(quotes?|highlights?|selection|excerpt)$/,
  tags: /^((document )?tags?|labels?|keywords?|categories)$/,
  section: /^(section|folder|collection|category|group|list)$/,
  added:
    /^(added|date|created|saved|time(stamp)?|(created|added|saved)[_ ]?(at|on|date)|(date|time)[_ ](added|created|saved))$/,
  highlight: /^(favou?rite|starred|star|important|best)$/,
  private: /^private$/,
  toRead: /^(to ?-?read|unread|read ?later)$/,
};

/** By the names in the header; the address by what stands below, where no name says it. */
export function guessColumns(header: string[], rows: string[][]): Partial<Columns> {
  const names = header.map((name) => name.trim().toLowerCase());
  const guess: Partial<Columns> = {};
  for (const column of COLUMNS) {
    const at = names.findIndex((name) => NAMES[column].test(name));
    if (at >= 0) guess[column] = at;
  }
  const url = addressColumn(rows);
  if (guess.url === undefined && url !== undefined) guess.url = url;
  return guess;
}

/** The column that nearly every row has an address in. */
export function addressColumn(rows: string[][]): number | undefined {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  for (let at = 0; at < width; at++)
    if (rows.filter((cells) => isAddress(cells[at])).length >= rows.length * 0.8) return at;
  return undefined;
}

export function isAddress(cell: string | undefined): boolean {
  return cell !== undefined && /^https?:\S+$/i.test(cell.trim()) && isLinkable(cell.trim());
}
