import { LAST_DAY } from '../src/core/day';
import { lastDayOf } from '../src/core/issue';
import { endOpenIssue } from '../src/storage/end-issue';
import { today } from '../src/storage/stamp';
import type { OpenIssue } from './issue-session';
import { publishedIssue } from './publish';

/** Keeps the issue as it is out, with that text. */
export async function markPublished(
  { issue, clips, saver, reload }: OpenIssue,
  file: { fileName: string; markdown: string },
): Promise<void> {
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
