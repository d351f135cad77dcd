const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The order a new clip starts with, made from its time alone so that saving reads nothing.
 * In fractional-indexing's form: 'h' says that eight base-62 digits follow (enough until the year 8888).
 */
export function startingOrder(utcMs: number): string {
  let digits = '';
  for (let rest = Math.max(0, Math.floor(utcMs)); digits.length < 8; rest = Math.floor(rest / 62))
    digits = DIGITS.charAt(rest % 62) + digits;
  return `h${digits}`;
}

export function byOrder(
  a: { order: string; id: string },
  b: { order: string; id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
