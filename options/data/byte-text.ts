const UNITS = ['kilobyte', 'megabyte', 'gigabyte'];

/** `1.2 MB`, as the reader's language writes it. */
export function byteText(bytes: number, language: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(bytes) / 3), 1), UNITS.length);
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[power - 1] ?? 'kilobyte',
    maximumFractionDigits: power > 1 ? 1 : 0,
  });
  return format.format(bytes / 1000 ** power);
}
