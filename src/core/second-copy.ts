/** What the main database and its second copy say of each other: pure, so that tables can hold it. */

/** Stamped by every write into both: where the two differ, one of them lacks something. */
export interface Generation {
  write: string;
  /** UTC, ms. */
  at: number;
}

export type Side = 'main' | 'copy';

/** Drafts have no revision, only the time. */
export interface Version {
  revision?: string;
  updatedAt: number;
}

/** What a side holds of a key. */
export interface Held<Value extends Version> {
  record?: Value | undefined;
  /** When it was deleted for good there. UTC, ms. */
  deletedAt?: number | undefined;
}

export type Mending = 'none' | 'toMain' | 'toCopy' | 'dropFromMain' | 'dropFromCopy';

/** Above zero where `one` is the newer. */
export function compareVersions(one: Version, other: Version): number {
  return (
    countOf(one) - countOf(other) ||
    one.updatedAt - other.updatedAt ||
    compareText(one.revision ?? '', other.revision ?? '')
  );
}

/** A record that only one side has was lost by the other, unless that one deleted it afterwards. */
export function mendingOf<Value extends Version>(main: Held<Value>, copy: Held<Value>): Mending {
  if (main.record && copy.record) {
    const difference = compareVersions(main.record, copy.record);
    if (difference === 0) return 'none';
    return difference > 0 ? 'toCopy' : 'toMain';
  }
  if (main.record) return wasDeleted(copy, main.record) ? 'dropFromMain' : 'toCopy';
  if (copy.record) return wasDeleted(main, copy.record) ? 'dropFromCopy' : 'toMain';
  return 'none';
}

/** The side whose values without a version of their own hold: the one written last. */
export function leadingSide(main: Generation | undefined, copy: Generation | undefined): Side {
  if (!main) return copy ? 'copy' : 'main';
  return copy && copy.at > main.at ? 'copy' : 'main';
}

export function isApart(main: Generation | undefined, copy: Generation | undefined): boolean {
  return main?.write !== copy?.write;
}

/**
 * Whether the two were apart when a window opened the main database: `main` is what it held then, `copy` what
 * the copy holds now. A copy that was written since was compared by the window that wrote it.
 */
export function wasApart(
  main: Generation | undefined,
  copy: Generation | undefined,
  openedAt: number,
): boolean {
  return isApart(main, copy) && (copy === undefined || copy.at < openedAt);
}

function countOf({ revision }: Version): number {
  return revision ? Number.parseInt(revision, 10) || 0 : 0;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one > other ? 1 : -1;
}

function wasDeleted({ deletedAt }: Held<Version>, record: Version): boolean {
  return deletedAt !== undefined && deletedAt >= record.updatedAt;
}
