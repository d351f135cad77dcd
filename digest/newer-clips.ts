import type { Clip } from '../src/core/clip';
import { isSameStanding } from '../src/core/standing';

interface Shown {
  clips: Clip[];
  aside: Clip[];
}

/** What is shown, with newer versions in their places; undefined where one comes in by that, or goes. */
export function withNewer<Content extends Shown>(
  shown: Content,
  newer: readonly Clip[],
): Content | undefined {
  const byId = new Map(newer.map((clip) => [clip.id, clip]));
  const newest = (clip: Clip) => byId.get(clip.id) ?? clip;
  const found = [...shown.clips, ...shown.aside].filter(({ id }) => byId.has(id));
  const isInPlace = found.every((clip) => isSameStanding(clip, newest(clip)));
  if (found.length !== byId.size || !isInPlace) return undefined;
  return { ...shown, clips: shown.clips.map(newest), aside: shown.aside.map(newest) };
}
