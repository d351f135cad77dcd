import { isInTrash } from '../core/standing';
import { readCadence } from './cadence';
import { publishedIn } from './published-in';
import type { Writing } from './transaction';

/** Whether another clip of that page, which is not out, stands in the library; nothing can come between this and the write. */
export async function isPageKept(stores: Writing, keys: string[], ownId = ''): Promise<boolean> {
  const index = stores.objectStore('clips').index('keys');
  const found = (await Promise.all(keys.map((key) => index.getAll(key)))).flat();
  const others = found.filter((clip) => clip.id !== ownId && !isInTrash(clip));
  if (others.length === 0) return false;
  const cadence = await readCadence(stores);
  for (const clip of others) if (!(await publishedIn(stores, clip, cadence))) return true;
  return false;
}
