import { readState, type Writing } from './transaction';

/** An undo of what was done to these clips before would find another one, or none. */
export async function forgetActionOn(stores: Writing, ids: string[]): Promise<void> {
  const last = await readState(stores, 'lastAction');
  const found = last && [last, ...(last.others ?? [])].some(({ clipId }) => ids.includes(clipId));
  if (found) await stores.objectStore('state').delete('lastAction');
}
