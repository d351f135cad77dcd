const DAY_MS = 86_400_000;

export const DAYS_IN_TRASH = 30;

/** What was removed by then has been in the trash for long enough. Both are UTC, ms. */
export function trashEnd(now: number): number {
  return now - DAYS_IN_TRASH * DAY_MS;
}
