import { add, type Copying, spend } from './copying';
import { isShown } from './shown';

/** Cells that hold these are places on a page rather than a table's. */
const NO_CELL = 'table, pre, ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6';

/** A page may say thousands. */
const WIDEST_SPAN = 50;

/** A table of data as a table, one of names and values as a list. False for one that only lays a page out. */
export function copyTable(table: Element, into: HTMLElement, copying: Copying): boolean {
  const rows = rowsOf(table, copying);
  const isLaidOut = /^(presentation|none)$/.test(table.getAttribute('role') ?? '');
  if (isLaidOut || rows.length < 2) return false;
  const isKeyed = rows.every(isPair) && rows.some(({ cells }) => cells.length > 1);
  const isGrid = rows.some(({ cells }) => cells.length > 1) && !table.querySelector(NO_CELL);
  if (!isKeyed && !isGrid) return false;
  copyCaption(table, into, copying);
  if (isKeyed) copyPairs(rows, into, copying);
  else copyGrid(rows, add('table', into), copying);
  return true;
}

function rowsOf(table: Element, copying: Copying): HTMLTableRowElement[] {
  // Only an HTML table has rows: any other element may go by its name.
  const { rows = [] } = table as Partial<HTMLTableElement>;
  return [...rows].filter((row) => row.cells.length > 0 && isShown(row, copying));
}

function isPair({ cells }: HTMLTableRowElement): boolean {
  return (
    cells.length === 1 ||
    (cells.length === 2 && cells[0]?.localName === 'th' && cells[1]?.localName === 'td')
  );
}

function copyCaption(table: Element, into: HTMLElement, copying: Copying): void {
  const { caption } = table as HTMLTableElement;
  if (caption && isShown(caption, copying)) copying.content(caption, add('p', into));
}

function copyPairs(rows: HTMLTableRowElement[], into: HTMLElement, copying: Copying): void {
  let list: HTMLElement | undefined;
  for (const row of rows) {
    const [name, value] = shownCells(row, copying);
    if (!name) continue;
    list = value ? (list ?? add('ul', into)) : undefined;
    const place = add('strong', list ? add('li', list) : add('p', into));
    copying.content(name, place);
    if (!value) continue;
    place.after(': ');
    copying.content(value, add('span', place.parentElement ?? into));
  }
}

function shownCells({ cells }: HTMLTableRowElement, copying: Copying): HTMLTableCellElement[] {
  return [...cells].filter((cell) => isShown(cell, copying));
}

function copyGrid(rows: HTMLTableRowElement[], into: HTMLElement, copying: Copying): void {
  /** By column, how many of the next rows a cell from above still covers. */
  const covered: number[] = [];
  for (const row of rows) {
    if (copying.isCut) break;
    const line = add('tr', into);
    for (const cell of row.cells) {
      if (copying.looks(cell).isHidden) continue;
      coverCells(line, covered);
      const place = add('td', line);
      place.setAttribute('align', alignmentOf(cell));
      if (isShown(cell, copying)) copying.content(cell, place);
      for (let n = 0; n < Math.min(cell.colSpan, WIDEST_SPAN); n++) {
        if (n > 0) add('td', line);
        spend(copying, '', 3);
        covered[line.children.length - 1] = cell.rowSpan - 1;
      }
    }
    coverCells(line, covered);
  }
  const width = Math.max(...[...into.children].map(({ children }) => children.length));
  for (const line of into.children)
    while (line.children.length < width) add('td', line as HTMLElement);
}

function coverCells(line: HTMLElement, covered: number[]): void {
  for (let at = line.children.length; (covered[at] ?? 0) > 0; at++) {
    covered[at] = (covered[at] ?? 0) - 1;
    add('td', line);
  }
}

function alignmentOf(cell: HTMLTableCellElement): string {
  const said = cell.style.textAlign || cell.align;
  return /^(center|right)$/i.test(said) ? said.toLowerCase() : '';
}
