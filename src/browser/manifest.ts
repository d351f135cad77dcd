import { browser } from './browser';

export function manifestVersion(): string {
  return browser.runtime.getManifest().version;
}
