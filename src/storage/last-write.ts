import { readState, readStores } from './transaction';

/** Names the last write into the library: as long as it is the same, so is all that was read. */
export async function lastWrite(): Promise<string | undefined> {
  const generation = await readStores(['state'], (stores) =>
    readState(stores, 'libraryGeneration'),
  );
  return generation?.write;
}
