export const BACKUP_PERIODS = ['off', 'weekly', 'monthly'] as const;
export type BackupPeriod = (typeof BACKUP_PERIODS)[number];

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = { weekly: 7 * DAY_MS, monthly: 30 * DAY_MS };

/** One made by hand counts as well. Both times UTC, ms. */
export function isBackupDue(period: BackupPeriod, last: number | undefined, now: number): boolean {
  if (period === 'off') return false;
  // A clock that was set back mustn't put it off for years.
  return last === undefined || last > now || now - last >= LONGEST_MS[period];
}
