import type { Direction } from './move-place';

/** Where a section is dropped: beside another. */
export interface SectionTarget {
  section: string;
  side: 'before' | 'after';
}

/** What a key moves a section beside; undefined where it can't go further. */
export function sectionTowards(
  shown: readonly string[],
  section: string,
  direction: Direction,
): SectionTarget | undefined {
  const at = shown.indexOf(section);
  const other = shown[direction === 'up' ? at - 1 : direction === 'down' ? at + 1 : -1];
  if (at < 0 || other === undefined) return undefined;
  return { section: other, side: direction === 'up' ? 'before' : 'after' };
}

/** The order of an issue's sections once one stands there; those that have no clips now keep their places. */
export function movedSection(
  order: readonly string[],
  shown: readonly string[],
  section: string,
  target: SectionTarget,
): string[] {
  const all = [...new Set([...order, ...shown])];
  if (section === target.section || !all.includes(target.section)) return all;
  return all
    .filter((name) => name !== section)
    .flatMap((name) => {
      if (name !== target.section) return [name];
      return target.side === 'before' ? [section, name] : [name, section];
    });
}
