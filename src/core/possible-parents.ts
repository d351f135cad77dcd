import type { Clip } from './clip';

/** The clips below which a clip can stand: not itself, and none that stands below it. */
export function possibleParents(clip: Clip, clips: Clip[]): Clip[] {
  const byId = new Map(clips.map((one) => [one.id, one]));
  return clips.filter((candidate) => !isBelow(candidate, clip.id, byId));
}

/** Whether it is the clip of that id or stands below it. */
function isBelow(clip: Clip, id: string, byId: Map<string, Clip>): boolean {
  const seen = new Set<string>();
  for (let at: Clip | undefined = clip; at && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
    if (at.id === id) return true;
    seen.add(at.id);
  }
  return false;
}
