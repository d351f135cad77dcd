import { hasHost } from '../browser/hosts';
import { ExpectedError } from '../core/errors';
import { shownAddress, syncAddressOf } from '../core/sync-address';
import type { SyncSetup } from '../storage/sync/setup';
import type { SyncServer } from './sync-types';

/** Throws an ExpectedError where the browser doesn't let us reach it, as it did once. */
export async function allowedServer({ url, user, password }: SyncSetup): Promise<SyncServer> {
  const address = syncAddressOf(url);
  if (!(await hasHost(address))) throw new ExpectedError('syncNotAllowed', shownAddress(address));
  return { url: address, user, password };
}
