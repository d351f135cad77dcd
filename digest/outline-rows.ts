import type { OutlineItem } from '../src/core/outline';

/** A clip as it stands in the outline, from top to bottom. */
export interface OutlineRowPlace {
  id: string;
  title: string;
  parent?: string;
}

export function placesOf(items: OutlineItem[], parent?: string): OutlineRowPlace[] {
  return items.flatMap(({ clip, children }) => [
    { id: clip.id, title: clip.title, ...(parent ? { parent } : {}) },
    ...placesOf(children, clip.id),
  ]);
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

/** The row that stands nearest to one that is going away. */
export function placeBeside(places: OutlineRowPlace[], id: string): OutlineRowPlace | undefined {
  const at = places.findIndex((place) => place.id === id);
  return places[at + 1] ?? places[at - 1];
}
