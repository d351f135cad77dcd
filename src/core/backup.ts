import type { Clip } from './clip';
import type { RuleChoices } from './habits';
import type { Issue } from './issue';
import type { Style } from './style';

export const BACKUP_FORMAT = 'digest-clipper-backup';
export const BACKUP_VERSION = 1;

/** All that a writer made, trash included; neither drafts nor what belongs to one machine. */
export interface Backup {
  /** UTC, ms. */
  at: number;
  settings: BackupSettings;
  styles: Style[];
  issues: Issue[];
  clips: Clip[];
}

export interface BackupSettings {
  styleId?: string;
  rules?: RuleChoices;
}

const HEAD = new RegExp(`^\\ufeff?\\s*\\{[^{}[\\]]*"format"\\s*:\\s*"${BACKUP_FORMAT}"`);

export function isBackup(text: string): boolean {
  return HEAD.test(text.slice(0, 1000));
}
