import type { Clip } from '../core/clip';
import { ExpectedError } from '../core/errors';
import type { Issue, Period } from '../core/issue';
import { readCadence } from './cadence';
import { announceChange } from './changes';
import { defaultIssue } from './default-issue';
import { clipsOfIssue } from './issue-clips';
import { editStamp, today } from './stamp';
import { currentStyle } from './styles';
import { readStores, writeStores } from './transaction';

export { listIssues, openingIssue } from './issue-periods';

export interface IssueView {
  /** As stored, else as the current style would begin it. */
  issue: Issue;
  isStored: boolean;
  /** With the nested ones whose root stands here; of a published issue those it was published with. */
  clips: Clip[];
}

export async function readIssue(period: Period): Promise<IssueView> {
  const { stored, clips } = await readStores(
    ['clips', 'issues', 'styles', 'state'],
    async (stores) => {
      const stored = await stores.objectStore('issues').get(period.id);
      const cadence = await readCadence(stores);
      return { stored, clips: await clipsOfIssue(stores, period, stored, cadence) };
    },
  );
  const issue = stored ?? (await defaultIssue(period, await currentStyle(), today()));
  return { issue, isStored: stored !== undefined, clips };
}

export function issueRecord(id: string): Promise<Issue | undefined> {
  return readStores(['issues'], (stores) => stores.objectStore('issues').get(id));
}

/**
 * Returns it with its new revision; `expected` is the stored one, undefined where nothing was stored.
 * Throws an ExpectedError 'conflict' where another version is. A retried call is the same save.
 */
export async function saveIssue(issue: Issue, expected: string | undefined): Promise<Issue> {
  const saved = await writeStores(['issues'], async (stores) => {
    const stored = await stores.objectStore('issues').get(issue.id);
    if (stored?.revision !== expected) return sameOrConflict(stored, issue);
    const { now, revision } = editStamp(expected);
    const next = { ...issue, revision, updatedAt: now };
    await stores.objectStore('issues').put(next);
    return next;
  });
  announceChange('issues');
  return saved;
}

function sameOrConflict(stored: Issue | undefined, issue: Issue): Issue {
  const { revision, updatedAt } = stored ?? {};
  if (!stored || JSON.stringify({ ...issue, revision, updatedAt }) !== JSON.stringify(stored))
    throw new ExpectedError('conflict');
  return stored;
}
