import type { Clip } from './clip';
import { LIBRARY_ONLY, type Period } from './issue';
import { standingIn } from './move';

/** What a writer does to clips while shaping an issue; what stands below them follows by itself. */

export function setAside(clip: Clip): Clip {
  return movedTo(clip, LIBRARY_ONLY);
}

/** By its day where that is one of the issue's, else by name. */
export function broughtBack(clip: Clip, period: Period): Clip {
  const { issue: _, ...free } = clip;
  return standingIn(free, period);
}

export function movedTo(clip: Clip, issue: string): Clip {
  const { parent: _, ...root } = clip;
  return { ...root, issue };
}

/** Off where all of them have it. */
export function toggledHighlight(clips: Clip[]): Clip[] {
  const highlight = !clips.every((clip) => clip.highlight);
  return clips
    .filter((clip) => clip.highlight !== highlight)
    .map((clip) => ({ ...clip, highlight }));
}

/** Empty for the day log. */
export function inSection(clip: Clip, section: string, period: Period): Clip {
  const { section: _, ...loose } = clip;
  const moved = section === '' ? loose : { ...loose, section };
  return clip.parent === undefined ? moved : standingIn(moved, period);
}

export function tagged(clip: Clip, tags: string[]): Clip {
  return { ...clip, tags: [...new Set([...clip.tags, ...tags])] };
}
