import type { SyncServer } from './sync-types';

/** For the header `authorization`. */
export function basicCredentials({ user, password }: SyncServer): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
