import { browser } from './browser';

/**
 * Firefox has what goes out of it allowed by its user, as the manifest lists it; in the very handler of a click too.
 * True where the browser asks for nothing.
 */
export async function requestSending(): Promise<boolean> {
  const data = sentData();
  return data ? browser.permissions.request(data) : true;
}

export async function maySend(): Promise<boolean> {
  const data = sentData();
  return data ? browser.permissions.contains(data) : true;
}

/** What Firefox is told that may be sent; undefined in the others. */
export function sentData() {
  const { browser_specific_settings: settings } = browser.runtime.getManifest();
  const data_collection = settings?.gecko?.data_collection_permissions?.optional;
  return data_collection && { data_collection };
}
