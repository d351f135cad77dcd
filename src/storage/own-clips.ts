import type { Clip } from '../core/clip';
import { lastOwnWrite } from './own-write';
import type { Change } from './recorded-writes';

/** What no issue shows. */
const BESIDE = ['used', 'lastAction'];

/**
 * The clips put since `read` up to `written`, as `lastWrite` names them, if that was one write of this window's and
 * changed nothing else that an issue shows.
 */
export function ownClipsBetween(
  read: string | undefined,
  written: string | undefined,
): Clip[] | undefined {
  const last = lastOwnWrite();
  if (!last || last.after !== read || last.write !== written) return undefined;
  const changes = last.changes.filter((change) => !isBeside(change));
  const clips = changes.flatMap((change) =>
    // The schema's: it goes by the store.
    change.kind === 'put' && change.store === 'clips' ? [change.value as Clip] : [],
  );
  return clips.length === changes.length ? clips : undefined;
}

function isBeside(change: Change): boolean {
  if (change.store !== 'state') return false;
  const key = change.kind === 'put' ? (change.value as { key: string }).key : change.key;
  return BESIDE.includes(key);
}
