/** 'n-random': n counts the writes; random tells two devices' n-th writes apart. */
export function nextRevision(previous: string | undefined, random: string): string {
  const count = previous ? Number.parseInt(previous, 10) : 0;
  return `${count + 1}-${random}`;
}
