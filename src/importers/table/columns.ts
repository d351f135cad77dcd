/** What a column of a table may hold. */
export const COLUMNS = [
  'url',
  'title',
  'note',
  'quote',
  'tags',
  'section',
  'added',
  'highlight',
  'private',
  'toRead',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The index of the column that holds each; only the address has to be there. */
export type Columns = { url: number } & Partial<Record<Column, number>>;

export interface Table {
  header: string[];
  /** The first ones, without the header. */
  rows: string[][];
  rowCount: number;
  /** What the columns seem to be. */
  guess: Partial<Columns>;
}
