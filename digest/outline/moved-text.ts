import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { outlineOf } from '../../src/core/outline';
import { type ListId, listsOf, topmostOf } from '../../src/core/sibling-lists';
import { dayText } from '../day-text';
import type { OpenIssue } from '../issue-session';

/** Where clips stand now, for whoever doesn't see it. */
export function movedText(
  clips: Clip[],
  open: Pick<OpenIssue, 'issue' | 'style' | 'locale'>,
  ids: ReadonlySet<string>,
): string {
  const outline = outlineOf(clips, open.issue);
  const [first, ...others] = topmostOf(outline, ids);
  const list = first && listsOf(outline).find(({ items }) => items.includes(first));
  if (!first || !list || others.length > 0)
    return message('digestMovedSome', message('digestClipCount', String(others.length + 1)));
  const [at, count] = [list.items.indexOf(first) + 1, list.items.length];
  const numbers = [String(at), String(count)];
  const title = first.clip.title || first.clip.url;
  return message('digestMoved', title, listName(list.id, clips, open), ...numbers);
}

function listName(
  id: ListId,
  clips: Clip[],
  { style, locale }: Pick<OpenIssue, 'style' | 'locale'>,
): string {
  if ('day' in id) return dayText(id.day, style, locale);
  if ('section' in id) return id.section;
  const parent = clips.find((clip) => clip.id === id.parent);
  return message('digestQuoted', parent?.title || parent?.url || '');
}
