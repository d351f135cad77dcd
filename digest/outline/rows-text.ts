import { message } from '../../src/browser/messages';
import { clipsText } from '../clips-text';
import type { RowChanges } from './change-rows';
import { proseName } from './row-title';

/** One row by its title, several by their number. */
export function rowsText({ clips, prose }: RowChanges): string {
  const [first] = prose;
  if (!first) return clipsText(clips);
  if (clips.length + prose.length > 1)
    return message('digestRowCount', String(clips.length + prose.length));
  return message('digestQuoted', proseName(first));
}
