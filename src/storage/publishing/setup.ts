import { onLocalChange, readLocal, writeLocal } from '../../browser/local-values';

export const PUBLISH_TARGETS = ['off', 'github', 'folder'] as const;
export type PublishTarget = (typeof PUBLISH_TARGETS)[number];

/** Where posts are published. Texts with `{fields}` are patterns. */
export interface PublishSetup {
  target: PublishTarget;
  /** As typed: 'me/blog', or its address. */
  repository: string;
  /** A secret: it stays on this device. */
  token: string;
  path: string;
  /** Empty: the repository's own. */
  branch: string;
  message: string;
  /** A pull request from that branch. */
  isPull: boolean;
  /** The name of the folder that was chosen; empty: none. */
  folder: string;
  folderPath: string;
}

const UNSET: PublishSetup = {
  target: 'off',
  repository: '',
  token: '',
  path: '',
  branch: '',
  message: '{title}',
  isPull: false,
  folder: '',
  folderPath: '{fileName}',
};

/**
 * One value for each field, so that no window writes what it hasn't changed. In this browser's own storage: neither
 * backups nor styles hold it.
 */
const PREFIX = 'publish:';
const NAMES = Object.keys(UNSET);

export async function readSetup(): Promise<PublishSetup> {
  const stored = await readLocal(NAMES.map((name) => PREFIX + name));
  const text = (name: Exclude<keyof PublishSetup, 'target' | 'isPull'>): string => {
    const value = stored[PREFIX + name];
    return typeof value === 'string' ? value : UNSET[name];
  };
  return {
    target: PUBLISH_TARGETS.find((one) => one === stored[`${PREFIX}target`]) ?? UNSET.target,
    repository: text('repository'),
    token: text('token'),
    path: text('path'),
    branch: text('branch'),
    message: text('message'),
    isPull: stored[`${PREFIX}isPull`] === true,
    folder: text('folder'),
    folderPath: text('folderPath'),
  };
}

export function writeSetup(edits: Partial<PublishSetup>): Promise<void> {
  const entries = Object.entries(edits).map(([name, value]) => [PREFIX + name, value]);
  return writeLocal(Object.fromEntries(entries));
}

/** Whether all is there that publishing needs. */
export function isSetUp({ target, repository, token, folder }: PublishSetup): boolean {
  return target === 'github'
    ? repository !== '' && token !== ''
    : target !== 'off' && folder !== '';
}

/** Told of what other windows change, and this one. */
export function onSetupChange(listener: () => void): void {
  onLocalChange((keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) listener();
  });
}
