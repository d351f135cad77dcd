import type { Clip } from '../core/clip';
import { ExpectedError } from '../core/errors';
import { type Issue, type Period, settledPeriod } from '../core/issue';
import { asideOf } from './aside-clips';
import { readCadence } from './cadence';
import { announceChange } from './changes';
import { defaultIssue } from './default-issue';
import { clipsOfDays, clipsOfIssue } from './issue-clips';
import { nextNumber } from './issue-number';
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
  /** Those of its days that were set aside; none of an issue that is out. */
  aside: Clip[];
}

export async function readIssue(period: Period): Promise<IssueView> {
  const { stored, clips, settled, number, aside } = await readStores(
    ['clips', 'issues', 'styles', 'state'],
    async (stores) => {
      const stored = await stores.objectStore('issues').get(period.id);
      const cadence = await readCadence(stores);
      const settled = settledPeriod(period, cadence, stored);
      const number = stored ? undefined : await nextNumber(stores, settled, cadence);
      const ofDays = stored?.published ? undefined : clipsOfDays(stores, settled);
      const clips = await clipsOfIssue(stores, settled, stored, cadence, ofDays);
      const aside = ofDays ? await asideOf(stores, await ofDays) : [];
      return { stored, clips, settled, number, aside };
    },
  );
  const issue = stored
    ? currentForm(stored, settled)
    : await defaultIssue(settled, await currentStyle(), { date: today(), number });
  return { issue, isStored: stored !== undefined, clips, aside };
}

/** As long as an issue isn't out, its end goes by the cadence, and its date is today's unless the writer set it. */
function currentForm(stored: Issue, { from, to }: Period): Issue {
  if (stored.published) return stored;
  return { ...stored, from, to, ...(stored.dateFollows ? { date: today() } : {}) };
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
