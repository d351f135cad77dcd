import { LIBRARY_ONLY } from '../core/issue';
import { idsOfVersions, type TwoVersions, twoVersionsIn } from '../core/versions';
import { readStores } from './transaction';

/** The clips that there are two versions of, wherever they stand. Of what was set aside it reads the ids alone. */
export async function readTwoVersions(): Promise<TwoVersions[]> {
  const clips = await readStores(['clips'], async (stores) => {
    const store = stores.objectStore('clips');
    const aside = await store.index('issue').getAllKeys(LIBRARY_ONLY);
    const ids = new Set(aside.flatMap(idsOfVersions));
    return Promise.all([...ids].map((id) => store.get(id)));
  });
  const found = twoVersionsIn(clips.filter((clip) => clip !== undefined));
  return [...found].flatMap(([id, two]) => (id === two.clip.id ? [two] : []));
}
