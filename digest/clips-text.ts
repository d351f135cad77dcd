import { message } from '../src/browser/messages';
import type { ClipChange } from '../src/core/clip-change';

/** One clip by its title, several by their number. */
export function clipsText(changes: ClipChange[]): string {
  const [first] = changes;
  return first && changes.length === 1
    ? message('digestQuoted', first.after.title || first.after.url)
    : message('digestClipCount', String(changes.length));
}
