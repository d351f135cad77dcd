import type { Outline, OutlineItem } from '../core/outline';
import type { Style } from '../core/style';

/** What a layout writes with. */
export interface LayoutTools {
  style: Style;
  /** An item without its bullet. */
  item: (item: OutlineItem) => string;
  /** The text of a day by the style's pattern. */
  day: (day: string) => string;
  sectionHeading: (name: string) => string;
  /** The line above the day log; empty for none. */
  logHeading: string;
}

/** The shape of the body: one file each in `src/layouts`. */
export interface Layout {
  id: string;
  /** A message's name. */
  label: string;
  /** The body's blocks, which stand a blank line apart. */
  render: (outline: Outline, tools: LayoutTools) => string[];
}
