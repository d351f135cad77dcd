import type { Clip } from '../../core/clip';
import type { State } from '../database';
import { type Writing, writeState } from '../transaction';

export interface Written {
  id: string;
  revision: string;
  /** What it replaced; only a restore replaces. */
  before?: Clip;
}

/** The last import, or a restore that is running, as far as it is written: what takes it back. */
export interface ImportRecord {
  /** Writing, or being taken back: where no window is at it, it was cut off. */
  isRunning: boolean;
  /** So many chunk records there are. */
  chunks: number;
  issues: Written[];
  style?: Written;
  /** The style that was in use before; absent where that didn't change. */
  styleBefore?: string;
}

export function chunkKey(index: number): `importedClips:${number}` {
  return `importedClips:${index}`;
}

/** In the write of the clips themselves, so that each is known to belong to the import. */
export async function noteChunk(
  stores: Writing,
  record: ImportRecord,
  clips: State[`importedClips:${number}`],
): Promise<void> {
  await writeState(stores, chunkKey(record.chunks), clips);
  record.chunks++;
  await writeState(stores, 'lastImport', { ...record });
}
