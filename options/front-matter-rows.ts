import type { FrontMatterField } from '../src/core/style';

/** A front-matter field as it is being edited. */
export interface Row extends FrontMatterField {
  id: number;
  /** What was last fit to be kept; absent for a row that never was. */
  kept?: FrontMatterField;
}

export type RowProblem = 'keyMissing' | 'keyOdd' | 'keyTwice';

export function rowsOf(fields: FrontMatterField[]): Row[] {
  return fields.map((field, id) => ({ ...field, id, kept: field }));
}

/** What of the rows can be stored: for a row that is unfit at the moment, what it was before. */
export function keptFields(rows: Row[]): FrontMatterField[] {
  return rows.flatMap((row) => (row.kept ? [row.kept] : []));
}

export function addRow(rows: Row[]): Row[] {
  return [...rows, { id: newId(rows), key: '', value: '', type: 'text' }];
}

/** Back in its place, with all that stood in it; its id may be another row's by now. */
export function putBackRow(rows: Row[], at: number, row: Row): Row[] {
  return rows.toSpliced(at, 0, { ...row, id: newId(rows) });
}

function newId(rows: Row[]): number {
  return Math.max(-1, ...rows.map((row) => row.id)) + 1;
}

export function removeRow(rows: Row[], id: number): Row[] {
  return rows.filter((row) => row.id !== id);
}

/** Up is -1, down 1; at an end it stays. */
export function moveRow(rows: Row[], id: number, by: -1 | 1): Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row || !rows[from + by]) return rows;
  return rows.toSpliced(from, 1).toSpliced(from + by, 0, row);
}

/** Takes the edit in, and keeps it where neither the key nor `isFit` objects. */
export function editRow(
  rows: Row[],
  id: number,
  edit: Partial<FrontMatterField>,
  isFit: (field: FrontMatterField) => boolean,
): Row[] {
  const edited = rows.map((row) => (row.id === id ? { ...row, ...edit } : row));
  return edited.map((row) =>
    row.id === id && !keyProblem(edited, row) && isFit(row) ? { ...row, kept: fieldOf(row) } : row,
  );
}

/** A key stands in the file without quotes, so it is of letters that neither YAML nor TOML reads otherwise. */
export function keyProblem(rows: Row[], row: Row): RowProblem | undefined {
  // The line holds whatever key there is.
  if (row.type === 'line') return undefined;
  if (row.key === '') return 'keyMissing';
  if (!/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(row.key)) return 'keyOdd';
  // Only the row that wants a key which another one has is told, not the one that has it.
  const isTaken = rows.some((other) => other.id !== row.id && other.kept?.key === row.key);
  return isTaken && row.kept?.key !== row.key ? 'keyTwice' : undefined;
}

/** With what has no box here: how a learned style quotes it. */
function fieldOf({ id: _id, kept: _kept, ...field }: Row): FrontMatterField {
  return field;
}
