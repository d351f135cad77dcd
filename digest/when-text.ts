/** The time of today, else the day; with its year unless that is this one. Both times are UTC, ms. */
export function whenText(at: number, now: number, language: string): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString())
    return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(then);
  const isThisYear = then.getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(then);
}
