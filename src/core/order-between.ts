import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** An order between two siblings; undefined stands for no sibling on that side. */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  return generateKeyBetween(before ?? null, after ?? null);
}

/** So many orders between two siblings, rising. */
export function ordersBetween(
  before: string | undefined,
  after: string | undefined,
  count: number,
): string[] {
  return generateNKeysBetween(before ?? null, after ?? null, count);
}
