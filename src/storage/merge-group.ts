import { leadingSide, type Side } from '../core/second-copy';
import type { Change } from './changes';
import type { CopyConnection } from './copy-database';
import type { Connection } from './database';
import { type Group, newGeneration, readBehind, readGenerations } from './generations';
import { mergeStore, type Sides } from './merge-store';

const STORES = { library: ['clips', 'issues', 'styles'], drafts: ['drafts'] } as const;

/** What each side has for itself. */
const OWN_STATE = [
  'libraryGeneration',
  'draftsGeneration',
  'libraryBehind',
  'draftsBehind',
  'restored',
];

/** Goes through all of the group, and says so in both once it is whole. Returns the stores that got something back. */
export async function mergeGroup(
  main: Connection,
  copy: CopyConnection,
  group: Group,
): Promise<Change['store'][]> {
  // The two schemas' types have nothing in common.
  const sides = { main, copy } as unknown as Sides;
  const before = { main: await readGenerations(main), copy: await readGenerations(copy) };
  const behind = await readBehind(main, group);
  const restored: Change['store'][] = [];
  for (const name of STORES[group]) if (await mergeStore(sides, name)) restored.push(name);
  if (group === 'library')
    await mergeState(sides, leadingSide(before.main.library, before.copy.library));
  await endMerge(sides, group, behind);
  return restored;
}

/** Single values have no version of their own: those of the side written last hold. */
async function mergeState(sides: Sides, from: Side): Promise<void> {
  const records: { key: string }[] = await sides[from].getAll('state');
  const given = records.filter(({ key }) => !OWN_STATE.includes(key));
  const kept = new Set([...OWN_STATE, ...given.map(({ key }) => key)]);
  const stores = sides[from === 'main' ? 'copy' : 'main'].transaction('state', 'readwrite', {
    durability: 'strict',
  });
  const lost = (await stores.store.getAllKeys()).filter((key) => !kept.has(String(key)));
  await Promise.all([
    ...given.map((record) => stores.store.put(record)),
    ...lost.map((key) => stores.store.delete(key)),
    stores.done,
  ]);
}

/** A mark that was set meanwhile stays. */
async function endMerge(sides: Sides, group: Group, behind: string | undefined): Promise<void> {
  const generation = { key: `${group}Generation`, value: newGeneration() };
  const key = `${group}Behind`;
  const main = sides.main.transaction('state', 'readwrite', { durability: 'strict' });
  const isSame = (await main.store.get(key))?.value === behind;
  await Promise.all([main.store.put(generation), isSame && main.store.delete(key), main.done]);
  await sides.copy.put('state', generation);
}
