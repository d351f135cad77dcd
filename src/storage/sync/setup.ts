import { onLocalChange, readLocal, writeLocal } from '../../browser/local-values';

/** The database that this device syncs with. */
export interface SyncSetup {
  isOn: boolean;
  /** As typed: it may not be one yet. */
  url: string;
  user: string;
  /** A secret: it stays on this device. */
  password: string;
}

/** In this browser's own storage: neither backups nor what is synced hold it. */
const PREFIX = 'sync:';
const NAMES = ['isOn', 'url', 'user', 'password'];

export async function readSyncSetup(): Promise<SyncSetup> {
  const stored = await readLocal(NAMES.map((name) => PREFIX + name));
  const text = (name: string): string => {
    const value = stored[PREFIX + name];
    return typeof value === 'string' ? value : '';
  };
  return {
    isOn: stored[`${PREFIX}isOn`] === true,
    url: text('url'),
    user: text('user'),
    password: text('password'),
  };
}

export function writeSyncSetup(edits: Partial<SyncSetup>): Promise<void> {
  const entries = Object.entries(edits).map(([name, value]) => [PREFIX + name, value]);
  return writeLocal(Object.fromEntries(entries));
}

/** Told of what other windows change, and this one. */
export function onSyncSetupChange(listener: () => void): void {
  onLocalChange((keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) listener();
  });
}
