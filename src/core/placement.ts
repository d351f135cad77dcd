import type { Clip } from './clip';
import {
  nextPeriod,
  openIssueFor,
  type Period,
  periodOf,
  periodOfId,
  settledPeriod,
} from './issue';
import { deciderOf, isClosedTo, type Lookup, ownIssueId } from './standing';
import type { Cadence } from './style';

/** A clip where it stands. */
export interface Kept {
  clip: Clip;
  /** That of the issue it stands in; of its day where it is in the library only. */
  period: Period;
  /** Its own issue was published already: it stands in the next one that isn't. */
  isMoved: boolean;
}

/** Finds a written clip its issue. A clip whose own issue is out already comes to name the next open one. */
export async function placeClip(clip: Clip, cadence: Cadence, lookup: Lookup): Promise<Kept> {
  const decider = await deciderOf(clip, cadence, lookup);
  const issueId = ownIssueId(decider, cadence);
  const period = (await periodNamed(issueId, cadence, lookup)) ?? periodOf(decider.day, cadence);
  if (issueId === undefined || !(await isClosed(issueId, clip, lookup)))
    return { clip, period, isMoved: false };
  // An issue of another cadence may have begun in one that isn't out.
  const { from } = nextPeriod(period, cadence);
  const open = await openIssueFor(from, cadence, (id) => isClosed(id, clip, lookup));
  return { clip: { ...clip, issue: open.period.id }, period: open.period, isMoved: true };
}

async function isClosed(issueId: string, clip: Clip, lookup: Lookup): Promise<boolean> {
  return isClosedTo(await lookup.issue(issueId), clip.id);
}

async function periodNamed(
  id: string | undefined,
  cadence: Cadence,
  lookup: Lookup,
): Promise<Period | undefined> {
  if (id === undefined) return undefined;
  const issue = await lookup.issue(id);
  const named = periodOfId(id) ?? (issue && { id, from: issue.from, to: issue.to });
  if (!named) return undefined;
  const period = settledPeriod(named, cadence, issue);
  return issue?.number === undefined ? period : { ...period, number: issue.number };
}
