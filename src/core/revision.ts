/** So many earlier writes are known by name: an issue that is typed at for weeks stays below 1 kB. */
export const MOST_HEADS = 200;
/** Of a write's random part: with its number, enough to know it again. */
export const HEAD = 4;

/**
 * 'n-random.head.head': n counts the writes; random tells two devices' n-th writes apart; the heads of the random parts
 * of the writes before tell what it was written over, the latest first.
 */
export function nextRevision(previous: string | undefined, random: string): string {
  if (!previous) return `1-${random}`;
  const [write = '', ...heads] = previous.split('.', MOST_HEADS);
  const [count, own = ''] = write.split('-');
  return [`${Number(count) + 1}-${random}`, own.slice(0, HEAD), ...heads].join('.');
}
