import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { type Entry, isItem, outlineOf } from '../../src/core/outline';
import { type ListId, listsOf, topmostOf } from '../../src/core/sibling-lists';
import { dayText } from '../day-text';
import type { OpenIssue } from '../issue-session';
import { rowTitle } from './row-title';

/** Where clips and prose stand now, for whoever doesn't see it. */
export function movedText(open: OpenIssue, ids: ReadonlySet<string>): string {
  const { clips, issue } = open;
  const outline = outlineOf(clips, issue);
  const moved = topmostOf(outline, ids);
  const [first, ...others] = moved;
  const list = first && listsOf(outline).find(({ entries }) => entries.includes(first));
  if (!first || !list || others.length > 0) return message('digestMovedSome', countText(moved));
  const [at, count] = [list.entries.indexOf(first) + 1, list.entries.length];
  const numbers = [String(at), String(count)];
  return message('digestMoved', rowTitle(first), listName(list.id, clips, open), ...numbers);
}

function countText(moved: Entry[]): string {
  const name = moved.every(isItem) ? 'digestClipCount' : 'digestRowCount';
  return message(name, String(moved.length));
}

function listName(
  id: ListId,
  clips: Clip[],
  { style, locale }: Pick<OpenIssue, 'style' | 'locale'>,
): string {
  if ('day' in id) return dayText(id.day, style, locale);
  if ('section' in id) return id.section;
  if ('top' in id) return message('digestOutline');
  const parent = clips.find((clip) => clip.id === id.parent);
  return message('digestQuoted', parent?.title || parent?.url || '');
}
