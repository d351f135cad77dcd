import type { Clip } from '../src/core/clip';
import type { Issue } from '../src/core/issue';

/** The issue with its markdown and clips frozen as they stand. */
export function publishedIssue(
  issue: Issue,
  clips: Clip[],
  file: { fileName: string; markdown: string },
  at: number,
): Issue {
  const frozen = clips.map(({ id, revision, keys }) => ({ id, revision, keys }));
  const { fileName, markdown } = file;
  return { ...issue, published: { at, fileName, markdown, clips: frozen } };
}

export function reopenedIssue(issue: Issue): Issue {
  const { published: _, ...open } = issue;
  return open;
}
