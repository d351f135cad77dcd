import { ExpectedError } from '../core/errors';
import type { Issue } from '../core/issue';
import { editStamp } from './stamp';
import type { Writing } from './transaction';

/** Fields of an issue; one that is there as undefined is to be, or was, absent. */
export type IssueFields = { [Name in keyof Issue]?: Issue[Name] | undefined };

/** Fields of a stored issue before and after something was done to it. */
export interface IssueEdit {
  id: string;
  before: IssueFields;
  after: IssueFields;
}

export function reversedEdit({ id, before, after }: IssueEdit): IssueEdit {
  return { id, before: after, after: before };
}

/**
 * Sets fields of a stored issue that are as `before` says. Throws an ExpectedError 'conflict' where they aren't, or
 * where the issue is out. A retried call is the same.
 */
export async function editIssue(stores: Writing, { id, before, after }: IssueEdit): Promise<void> {
  const stored = await stores.objectStore('issues').get(id);
  if (!stored) throw new ExpectedError('gone');
  if (holds(stored, after)) return;
  if (stored.published || !holds(stored, before)) throw new ExpectedError('conflict');
  const { now, revision } = editStamp(stored.revision);
  const next = { ...stored, ...after, revision, updatedAt: now };
  if (next.number === undefined) delete next.number;
  // Only fields that are always there or may be absent are ever given.
  await stores.objectStore('issues').put(next as Issue);
}

function holds(issue: Issue, fields: IssueFields): boolean {
  const names = Object.keys(fields) as (keyof Issue)[];
  return names.every((name) => JSON.stringify(issue[name]) === JSON.stringify(fields[name]));
}
