import type { Clip } from '../clip';
import type { Issue } from '../issue';

/** What a file gives: its ids and revisions hold within it only. */
export interface Incoming {
  clips: Clip[];
  issues: Issue[];
}
