import { useEffect } from 'preact/hooks';
import type { Clip } from '../../src/core/clip';
import { purgeTrash, readTrash } from '../../src/storage/trash';
import { useLive } from '../use-live';

/** What was removed, the last first. What has been there for long enough goes when the page opens. */
export function useTrash(): Clip[] {
  useEffect(() => {
    // What can't be deleted now is deleted the next time.
    purgeTrash(Date.now()).catch(() => undefined);
  }, []);
  return useLive(readTrash, ['clips'], versionsOf) ?? NOTHING;
}

const NOTHING: Clip[] = [];

const versionsOf = (clips: Clip[]) =>
  clips.map(({ id, revision }) => `${id} ${revision}`).join('\n');
