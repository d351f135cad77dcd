import { LAST_DAY } from '../src/core/day';
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
  // First: an issue that has ended and isn't out yet is better than one that is out and goes on.
  if (isEndless && !issue.published) await endOpenIssue(today());
  await saver.write((latest) => ({
    ...publishedIssue(latest, clips, file, Date.now()),
    ...(isEndless ? { to: today() } : {}),
  }));
  await reload();
}
