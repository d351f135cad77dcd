/** What lib.dom doesn't know of; Chromium has it in pages and in the worker. */
interface StorageBuckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
}

/**
 * Databases that outlive the loss of the others. Chromium keeps those of a bucket in files of their own; in
 * Firefox, which has no buckets, each database has its own file anyway.
 */
export async function openCopyFactory(name: string): Promise<IDBFactory> {
  // No lib has the type yet.
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  if (!storageBuckets) return indexedDB;
  const bucket = await storageBuckets.open(name, { durability: 'strict', persisted: true });
  return bucket.indexedDB;
}
