import { ExpectedError } from '../core/errors';
import { notedIds, splitSyncId } from '../storage/sync/records';
import { noteAll, readApplied, writeApplied } from './applied';
import { keepRemoved } from './keep-removed';
import { type Mirror, type Remote, replicate } from './mirror';
import { removalHere, removalThere } from './removals';
import { type Settled, settle } from './settle';
import type { RoundOptions, RoundReport } from './sync-types';

/** So many documents go in one request. */
const BATCH = 500;

/**
 * Gets what the server has, makes records and mirror the same, and gives the server what it lacks. Cut off anywhere and
 * done again, it comes to the same.
 */
export async function syncRound(
  mirror: Mirror,
  remote: Remote,
  { allowRemoval, keepRemoval, signal }: RoundOptions,
): Promise<RoundReport> {
  await copyDocs(remote, mirror, signal);
  const applied = await readApplied(mirror);
  if (!applied.isWhole) await noteAll(mirror);
  const changed = await changedIds(mirror, applied.seq);
  if (keepRemoval === 'here') await keepRemoved(mirror, changed, 'here');
  if (keepRemoval === 'server') await keepRemoved(mirror, await notedIds(), 'server');
  const noted = await notedIds();
  const isAnsweredHere = [allowRemoval, keepRemoval].includes('here');
  const isAnsweredThere = [allowRemoval, keepRemoval].includes('server');
  const question =
    (isAnsweredHere ? undefined : await removalHere(mirror, changed)) ??
    (isAnsweredThere ? undefined : await removalThere(mirror, noted));
  if (question) {
    // Of what was answered, so that the answer to this question doesn't bring that one again.
    const { changed: received } = await settle(mirror, isAnsweredHere ? changed : [], signal);
    return { sent: 0, received, conflicts: 0, question };
  }
  const settled = await settle(mirror, [...new Set([...changed, ...noted])], signal);
  // Copies that came in are new to the mirror.
  const copied = settled.copied > 0 ? await settle(mirror, await notedIds(), signal) : undefined;
  await writeApplied(mirror, applied);
  const sent = await copyDocs(mirror, remote, signal);
  refuseTooLarge(settled, copied);
  return { sent, received: settled.changed, conflicts: settled.copied };
}

async function changedIds(mirror: Mirror, since: number | string): Promise<string[]> {
  const { results } = await mirror.changes({ since });
  return results.map(({ id }) => id).filter((id) => splitSyncId(id));
}

/** Returns how many went over. */
async function copyDocs(from: Mirror, to: Mirror, signal?: AbortSignal): Promise<number> {
  signal?.throwIfAborted();
  const replication = replicate(from, to, { batch_size: BATCH, retry: false });
  const stop = () => replication.cancel();
  signal?.addEventListener('abort', stop);
  try {
    const { docs_written, doc_write_failures, ok } = await replication;
    signal?.throwIfAborted();
    if (doc_write_failures > 0) throw new ExpectedError('syncNoRight');
    if (!ok) throw new ExpectedError('syncNoAnswer');
    return docs_written;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function refuseTooLarge(...settled: (Settled | undefined)[]): void {
  const [title] = settled.flatMap((each) => each?.tooLarge ?? []);
  if (title !== undefined) throw new ExpectedError('syncTooLarge', title);
}
