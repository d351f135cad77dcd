import { browser } from './browser';

/** Small values beside the database: it is there where that can't be had, and its changes wake the worker. */
export type LocalValues = Record<string, unknown>;

/** A hidden page has none (`hidden-page.ts`). */
export function hasLocalValues(): boolean {
  return browser.storage !== undefined;
}

/** Those under the keys, or all. */
export function readLocal(keys?: string[]): Promise<LocalValues> {
  return browser.storage.local.get(keys ?? null);
}

export function writeLocal(values: LocalValues): Promise<void> {
  return browser.storage.local.set(values);
}

export function removeLocal(keys: string[]): Promise<void> {
  return browser.storage.local.remove(keys);
}

/** Told of what other windows change, and this one. To be called at once when the worker starts. */
export function onLocalChange(listener: (keys: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') listener(Object.keys(changes));
  });
}
