import type { Generation } from '../core/second-copy';
import type { Change } from './recorded-writes';

/** A write into the library by this window. */
export interface OwnWrite {
  /** The write before it, whosever that was; undefined: none. */
  after: string | undefined;
  generation: Generation;
  changes: readonly Change[];
}

let last: OwnWrite | undefined;

export function noteOwnWrite(write: OwnWrite): void {
  last = write;
}

export function lastOwnWrite(): OwnWrite | undefined {
  return last;
}
