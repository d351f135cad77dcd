import type { OpenIssue } from '../issue-session';

/** Whether the hand edit is still as something left it: else to take that back would overwrite what was typed since. */
export function isAsLeft({ latest }: OpenIssue, left: string | undefined): boolean {
  const { handEdit, published } = latest().issue;
  return !published && handEdit === left;
}
