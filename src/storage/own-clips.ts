import type { Clip } from '../core/clip';
import { lastOwnWrite } from './own-write';
import type { Change } from './recorded-writes';

/** What no issue shows. */
const BESIDE = ['used', 'lastAction'];

export interface OwnClips {
  clips: Clip[];
  /** As `lastWrite` names it. */
  write: string;
}

/**
 * The clips that this window put right after the write `read`, if it changed nothing else that an issue shows. What
 * other windows have written since is announced.
 */
export function ownClipsAfter(read: string | undefined): OwnClips | undefined {
  const last = lastOwnWrite();
  if (!last || last.after !== read) return undefined;
  const changes = last.changes.filter((change) => !isBeside(change));
  const clips = changes.flatMap((change) =>
    // The schema's: it goes by the store.
    change.kind === 'put' && change.store === 'clips' ? [change.value as Clip] : [],
  );
  return clips.length === changes.length ? { clips, write: last.generation.write } : undefined;
}

function isBeside(change: Change): boolean {
  if (change.store !== 'state') return false;
  const key = change.kind === 'put' ? (change.value as { key: string }).key : change.key;
  return BESIDE.includes(key);
}
