const PREFIX = 'section:';

/** The row of a section's heading, among those of clips. */
export function sectionRow(section: string): string {
  return `${PREFIX}${section}`;
}

/** Undefined where the row is another's. */
export function sectionOf(row: string | undefined): string | undefined {
  return row?.startsWith(PREFIX) ? row.slice(PREFIX.length) : undefined;
}
