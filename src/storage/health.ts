import { isFreeFromClearing } from '../browser/manifest';

export interface StorageHealth {
  /** Whether the browser keeps it when the disk gets full. */
  isProtected: boolean;
  /** In bytes; undefined where the browser doesn't say. */
  used: number | undefined;
}

export async function readHealth(): Promise<StorageHealth> {
  const [isProtected, { usage }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { isProtected: isProtected || isFreeFromClearing(), used: usage };
}

/** Whether the browser has agreed. */
export function protectStorage(): Promise<boolean> {
  return navigator.storage.persist();
}
