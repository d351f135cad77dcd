import { noteDifferences, notedMirror, noteMirror } from '../storage/sync/outbox';
import { type Mirror, readLeaves } from './mirror';

/** Kept in the mirror, and gone with it. */
interface Applied {
  /** Which mirror it is. */
  mirror: string;
  /** Up to there, the records have what is in it. */
  seq: number | string;
}

const ID = '_local/applied';

/** Where the outbox belongs to another mirror, or the database was lost, all is compared. */
export async function readApplied(mirror: Mirror): Promise<Applied & { isWhole: boolean }> {
  const stored = await mirror.get<Applied>(ID).catch(() => undefined); // a new one
  const applied = stored ?? { mirror: crypto.randomUUID(), seq: 0 };
  const isWhole = stored !== undefined && (await notedMirror()) === applied.mirror;
  return { mirror: applied.mirror, seq: isWhole ? applied.seq : 0, isWhole };
}

/** What the mirror lacks comes to stand in the outbox. */
export async function noteAll(mirror: Mirror): Promise<void> {
  await noteDifferences(async (ids) => {
    const leaves = await readLeaves(mirror, ids);
    return new Map(
      [...leaves].map(([id, { live }]) => [id, live.flatMap(({ revision }) => revision ?? [])]),
    );
  });
}

export async function writeApplied(mirror: Mirror, { mirror: name }: Applied): Promise<void> {
  const { update_seq: seq } = await mirror.info();
  const stored = await mirror.get(ID).catch(() => undefined);
  const doc = { _id: ID, mirror: name, seq, ...(stored ? { _rev: stored._rev } : {}) };
  await mirror.put(doc);
  await noteMirror(name);
}
