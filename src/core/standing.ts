import type { Clip } from './clip';
import { addDays, FIRST_DAY } from './day';
import { type Issue, LIBRARY_ONLY, type Period, periodOf } from './issue';
import type { Cadence } from './style';

/** How the rules below look at the library: one record at a time. */
export interface Lookup {
  clip: (id: string) => Promise<Clip | undefined>;
  issue: (id: string) => Promise<Issue | undefined>;
}

export function isInTrash(clip: Clip): boolean {
  return clip.deletedAt !== undefined;
}

/** Whether two versions of a clip stand in the same issue, with the same clips around them, wherever among those. */
export function isSameStanding(one: Clip, other: Clip): boolean {
  return (
    one.issue === other.issue &&
    one.day === other.day &&
    one.parent === other.parent &&
    isInTrash(one) === isInTrash(other)
  );
}

/** Whether the issue was published without the clip. */
export function isClosedTo(issue: Issue | undefined, clipId: string): boolean {
  return issue?.published !== undefined && !isFrozenIn(issue, clipId);
}

/** Whether the clip is one of those that the issue was published with. */
export function isFrozenIn(issue: Issue, clipId: string): boolean {
  return issue.published?.clips.some((clip) => clip.id === clipId) ?? false;
}

/** Whether a clip that stands by itself stands in the unpublished issue of the period. */
export function isOfPeriod(clip: Clip, period: Period): boolean {
  if (isInTrash(clip)) return false;
  if (clip.issue !== undefined) return clip.issue === period.id;
  return period.from <= clip.day && clip.day <= period.to;
}

/** The issue that a clip names, else that of its day; undefined: library only. */
export function ownIssueId(clip: Clip, cadence: Cadence): string | undefined {
  if (clip.issue === LIBRARY_ONLY) return undefined;
  return clip.issue ?? periodOf(clip.day, cadence).id;
}

/**
 * The clip that decides where this one stands: its root; itself where the root's issue was published
 * without it, so that no clip is ever missing.
 */
export async function deciderOf(clip: Clip, cadence: Cadence, lookup: Lookup): Promise<Clip> {
  const root = await rootOf(clip, lookup.clip);
  if (root === clip) return root;
  const issueId = ownIssueId(root, cadence);
  if (issueId === undefined) return root;
  return isClosedTo(await lookup.issue(issueId), clip.id) ? clip : root;
}

/** Follows the parents up to the last that isn't in the trash. In a circle, and above one, each clip is its own root. */
export async function rootOf(clip: Clip, readClip: Lookup['clip']): Promise<Clip> {
  const seen = new Set([clip.id]);
  let root = clip;
  while (root.parent !== undefined) {
    if (seen.has(root.parent)) return clip;
    seen.add(root.parent);
    const parent = await readClip(root.parent);
    if (!parent || isInTrash(parent)) return root;
    root = parent;
  }
  return root;
}

/** An issue of "every N days" is no longer. */
export const LONGEST_DAYS = 366;

/** The ids, first and last, of issues of any cadence that may share days with the period. */
export function overlappingIds(period: Period): [first: string, last: string][] {
  return [
    [`month:${period.from.slice(0, 7)}`, `month:${period.to.slice(0, 7)}`],
    [`week:${addDays(period.from, -6)}`, `week:${period.to}`],
    [`days:${addDays(period.from, -LONGEST_DAYS)}`, `days:${period.to}~`],
    // Where they end is not in their ids.
    [`open:${FIRST_DAY}`, `open:${period.to}`],
  ];
}
