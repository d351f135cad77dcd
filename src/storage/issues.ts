import type { Clip } from '../core/clip';
import { ExpectedError } from '../core/errors';
import { type Issue, isSettled, type Period, settledPeriod } from '../core/issue';
import type { Style } from '../core/style';
import { asideOf } from './aside-clips';
import { readStyleId } from './cadence';
import { announceChange } from './changes';
import { defaultIssue } from './default-issue';
import { clipsOfIssue, readCandidates } from './issue-clips';
import { nextNumber } from './issue-number';
import { editStamp, today } from './stamp';
import { styleIn } from './styles';
import { type Reading, readState, readStores, writeStores } from './transaction';

export { listIssues, openingIssue } from './issue-periods';

export interface IssueView {
  /** As stored, else as the current style would begin it. */
  issue: Issue;
  isStored: boolean;
  /** With the nested ones whose root stands here; of a published issue those it was published with. */
  clips: Clip[];
  /** Those of its days that were set aside; none of an issue that is out. */
  aside: Clip[];
  /** The issue's. */
  style: Style;
  /** The last write that this holds, as `lastWrite` names it. */
  lastWrite: string | undefined;
}

export async function readIssue(period: Period): Promise<IssueView> {
  const { stored, settled, number, clips, aside, style, lastWrite } = await readStores(
    ['clips', 'issues', 'styles', 'state'],
    (stores) => readAll(stores, period),
  );
  const issue = stored
    ? currentForm(stored, settled)
    : await defaultIssue(settled, style, { date: today(), number });
  return { issue, isStored: stored !== undefined, clips, aside, style, lastWrite };
}

/** What can be asked for together is: each answer that is waited for comes a turn of the page later. */
async function readAll(stores: Reading, period: Period) {
  const [current, stored, generation, known] = await Promise.all([
    readStyleId(stores).then((id) => styleIn(stores, id)),
    stores.objectStore('issues').get(period.id),
    readState(stores, 'libraryGeneration'),
    // The longest last: answers come in the order of the questions.
    isSettled(period) ? readCandidates(stores, period) : undefined,
  ]);
  const { cadence } = current;
  const settled = settledPeriod(period, cadence, stored);
  const candidates = known ?? (await readCandidates(stores, settled));
  const [clips, aside, number, style] = await Promise.all([
    clipsOfIssue(stores, { period: settled, issue: stored, cadence }, candidates),
    stored?.published ? [] : asideOf(stores, candidates.ofDays),
    stored ? undefined : nextNumber(stores, settled, cadence),
    !stored || stored.styleId === current.id ? current : styleIn(stores, stored.styleId),
  ]);
  return { stored, settled, number, clips, aside, style, lastWrite: generation?.write };
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
