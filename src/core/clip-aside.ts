import type { Clip } from './clip';
import { CONFLICT_TAG } from './conflict-tag';
import { LIBRARY_ONLY } from './issue';

/** A version that comes to stand beside its clip: in the library, where its tag finds it. */
export function clipAside({ parent: _, ...version }: Clip): Clip {
  const tags = [...new Set([...version.tags, CONFLICT_TAG])];
  return { ...version, issue: LIBRARY_ONLY, tags };
}
