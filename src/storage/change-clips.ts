import type { Clip } from '../core/clip';
import { type ClipChange, isSameVersion } from '../core/clip-change';
import { ExpectedError } from '../core/errors';
import { placeClip } from '../core/placement';
import { isInTrash } from '../core/standing';
import { NOTHING_USED, withUsed } from '../core/used';
import { readCadence } from './cadence';
import { announceChange } from './changes';
import { editIssue, type IssueEdit } from './edit-issue';
import { forgetActionOn } from './forget-action';
import { lookupIn } from './lookup';
import { editStamp } from './stamp';
import { readState, type Writing, writeState, writeStores } from './transaction';

/**
 * All of the changes in one move, or none, with what changes of their issue; answers them as they were stored. Throws
 * an ExpectedError 'conflict' where a clip is no longer as it was before its change, 'gone' where it was deleted. A
 * retried call is the same.
 */
export async function changeClips(changes: ClipChange[], edit?: IssueEdit): Promise<ClipChange[]> {
  if (changes.length === 0 && !edit) return [];
  const written = await writeStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    if (edit) await editIssue(stores, edit);
    const afters = changes.map(({ after }) => after);
    const written: ClipChange[] = [];
    for (const change of changes) written.push(await changeOne(stores, change, afters));
    await forgetActionOn(
      stores,
      afters.map(({ id }) => id),
    );
    await rememberUsed(stores, written);
    return written;
  });
  if (changes.length > 0) announceChange('clips');
  if (edit) announceChange('issues');
  return written;
}

async function changeOne(
  stores: Writing,
  { before, after }: ClipChange,
  afters: Clip[],
): Promise<ClipChange> {
  const stored = await stores.objectStore('clips').get(before.id);
  if (!stored) throw new ExpectedError('gone');
  const clip = await placed(stores, after, afters);
  if (isSameVersion(stored, clip)) return { before, after: stored };
  if (!isSameVersion(stored, before)) throw new ExpectedError('conflict');
  const { now, revision } = editStamp(stored.revision);
  const next = { ...clip, revision, updatedAt: now };
  if (isInTrash(next)) next.deletedAt = now;
  await stores.objectStore('clips').put(next);
  return { before: stored, after: next };
}

/** In the next open issue where its own came out meanwhile. */
async function placed(stores: Writing, clip: Clip, known: Clip[]): Promise<Clip> {
  if (isInTrash(clip)) return clip;
  const there = known.filter((one) => !isInTrash(one));
  return (await placeClip(clip, await readCadence(stores), lookupIn(stores, there))).clip;
}

async function rememberUsed(stores: Writing, changes: ClipChange[]): Promise<void> {
  const named = changes.filter(
    ({ before, after }) =>
      before.section !== after.section || before.tags.join() !== after.tags.join(),
  );
  if (named.length === 0) return;
  const used = (await readState(stores, 'used')) ?? NOTHING_USED;
  const next = named.reduce((known, { after }) => withUsed(known, after), used);
  await writeState(stores, 'used', next);
}
