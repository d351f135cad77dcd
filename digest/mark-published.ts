import { addDays, LAST_DAY } from '../src/core/day';
import { AFTER_OPEN, lastDayOf, periodOf } from '../src/core/issue';
import { endOpenIssue } from '../src/storage/end-issue';
import { readIssue, saveIssue } from '../src/storage/issues';
import { today } from '../src/storage/stamp';
import { currentStyle } from '../src/storage/styles';
import type { OpenIssue } from './issue-session';
import { publishedIssue } from './publish';

interface File {
  fileName: string;
  markdown: string;
}

/** Keeps the issue as it is out, with that text. */
export async function markPublished(
  { issue, clips, saver, reload }: OpenIssue,
  file: File,
): Promise<void> {
  if (issue.id === AFTER_OPEN.id) {
    await saver.flush();
    await markWaiting(file);
    return reload();
  }
  const isEndless = issue.to === LAST_DAY;
  const end = lastDayOf(issue, today());
  // First: an issue that has ended and isn't out yet is better than one that is out and goes on.
  if (isEndless && !issue.published) await endOpenIssue(end);
  await saver.write((latest) => ({
    ...publishedIssue(latest, clips, file, Date.now()),
    ...(isEndless ? { to: end } : {}),
  }));
  await reload();
}

/** It has no days as long as the one before goes on: that ends today, and this one is tomorrow's. */
async function markWaiting(file: File): Promise<void> {
  await endOpenIssue(today());
  const { cadence } = await currentStyle();
  const view = await readIssue(periodOf(addDays(today(), 1), cadence));
  const { from, revision } = view.issue;
  await endOpenIssue(from);
  const issue = { ...publishedIssue(view.issue, view.clips, file, Date.now()), to: from };
  await saveIssue(issue, view.isStored ? revision : undefined);
}
