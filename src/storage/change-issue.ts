import { ExpectedError } from '../core/errors';
import type { Issue } from '../core/issue';
import { announceChange } from './changes';
import { editStamp } from './stamp';
import { writeStores } from './transaction';

/** Fields of an issue; one that is there as undefined is to be, or was, absent. */
export type IssueFields = { [Name in keyof Issue]?: Issue[Name] | undefined };

/**
 * Sets fields of a stored issue that are as `before` says. Throws an ExpectedError 'conflict' where they aren't, or
 * where the issue is out. A retried call is the same.
 */
export async function changeIssue(
  id: string,
  before: IssueFields,
  after: IssueFields,
): Promise<void> {
  await writeStores(['issues'], async (stores) => {
    const stored = await stores.objectStore('issues').get(id);
    if (!stored) throw new ExpectedError('gone');
    if (holds(stored, after)) return;
    if (stored.published || !holds(stored, before)) throw new ExpectedError('conflict');
    const { now, revision } = editStamp(stored.revision);
    const next = { ...stored, ...after, revision, updatedAt: now };
    if (next.number === undefined) delete next.number;
    // Only fields that are always there or may be absent are ever given.
    await stores.objectStore('issues').put(next as Issue);
  });
  announceChange('issues');
}

function holds(issue: Issue, fields: IssueFields): boolean {
  const names = Object.keys(fields) as (keyof Issue)[];
  return names.every((name) => JSON.stringify(issue[name]) === JSON.stringify(fields[name]));
}
