import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import { openCopyFactory } from '../browser/copy-factory';
import type { DigestDatabase, StoreName } from './database';

export const COPY_NAME = 'digest-clipper-copy';

const WARM_UP_MS = 200;

/** The stores that the copy has too; its records are the same, its indexes none. */
export const COPIED_STORES = [
  'clips',
  'issues',
  'styles',
  'drafts',
  'state',
  'tombstones',
] as const;
export type CopiedStore = (typeof COPIED_STORES)[number];

type Copied = { [Name in CopiedStore]: Omit<DigestDatabase[Name], 'indexes'> };
export interface CopyDatabase extends DBSchema, Copied {}
export type CopyConnection = IDBPDatabase<CopyDatabase>;

let current: Promise<CopyConnection> | undefined;

/** The one connection of this page or worker; reading needs none. */
export function connectCopy(): Promise<CopyConnection> {
  if (current) return current;
  const opening = openCopy();
  const forget = () => {
    if (current === opening) current = undefined;
  };
  current = opening;
  opening.then((copy) => copy.addEventListener('close', forget), forget);
  return opening;
}

/** Ahead of the first write, but after a window has had the time to show itself. */
export function connectCopySoon(): void {
  // A write that needs it meets the same failure.
  setTimeout(() => connectCopy().catch(() => undefined), WARM_UP_MS);
}

export function forgetCopy(): void {
  current = undefined;
}

export function isCopied(name: StoreName): name is CopiedStore {
  return (COPIED_STORES as readonly string[]).includes(name);
}

async function openCopy(): Promise<CopyConnection> {
  const factory = await openCopyFactory(COPY_NAME);
  const request = factory.open(COPY_NAME, 1);
  request.onupgradeneeded = () => {
    for (const name of COPIED_STORES)
      request.result.createObjectStore(name, { keyPath: keyPathOf(name) });
  };
  const copy = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  copy.onversionchange = () => {
    copy.close();
    forgetCopy();
  };
  // The schema is what was just made; wrap can't know it.
  return wrap(copy) as unknown as CopyConnection;
}

export function keyPathOf(name: CopiedStore): 'id' | 'key' {
  return name === 'drafts' || name === 'state' ? 'key' : 'id';
}
