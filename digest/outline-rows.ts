import { type Entry, entriesBelow, isItem, outlineOf, ownOf } from '../src/core/outline';
import { rootLists } from '../src/core/sibling-lists';
import type { OpenIssue } from './issue-session';

/** A row as it stands in the outline, from top to bottom. */
export interface OutlineRowPlace {
  id: string;
  parent?: string;
}

export function placesOf(entries: readonly Entry[], parent?: string): OutlineRowPlace[] {
  return entries.flatMap((entry) => {
    const { id } = ownOf(entry);
    const below = isItem(entry) ? placesOf(entriesBelow(entry), id) : [];
    return [{ id, ...(parent ? { parent } : {}) }, ...below];
  });
}

/** Where a key leads from a row, by the tree pattern of ARIA; undefined where it leads nowhere. */
export function placeByKey(
  places: OutlineRowPlace[],
  id: string,
  key: string,
): OutlineRowPlace | undefined {
  const at = places.findIndex((place) => place.id === id);
  if (key === 'ArrowDown') return places[at + 1];
  if (key === 'ArrowUp') return places[at - 1];
  if (key === 'Home') return places[0];
  if (key === 'End') return places.at(-1);
  if (key === 'ArrowLeft') return places.find((place) => place.id === places[at]?.parent);
  if (key === 'ArrowRight') return places.find((place) => place.parent === id);
  return undefined;
}

/** The row that takes the focus once the given one is gone. */
export function rowBeside(
  { clips, issue }: Pick<OpenIssue, 'clips' | 'issue'>,
  rowId: string,
): string | undefined {
  const entries = rootLists(outlineOf(clips, issue)).flatMap((list) => list.entries);
  return placeBeside(placesOf(entries), rowId)?.id;
}

/** The row that stands nearest to one that is going away. */
export function placeBeside(places: OutlineRowPlace[], id: string): OutlineRowPlace | undefined {
  const at = places.findIndex((place) => place.id === id);
  return places[at + 1] ?? places[at - 1];
}
