import {
  type Entry,
  entriesOf,
  looseEntries,
  type Outline,
  type OutlineDay,
  type OutlineSection,
} from '../core/outline';
import type { Style } from '../core/style';
import type { ItemShape } from './item-shape';
import type { Piece } from './pieces';

/** What a layout writes with. */
export interface LayoutTools {
  style: Style;
  /** Items and the prose between them. */
  entries: (entries: readonly Entry[], shape?: ItemShape) => Piece[];
  /** The text of a day by the style's pattern. */
  day: (day: string) => string;
  /** A section's or a day's heading, in its own form where it has one. */
  heading: (group: OutlineSection | OutlineDay) => Piece;
  /** The line above the day log; empty for none. */
  logHeading: string;
}

/** The shape of the body: one file each in `src/layouts`. */
export interface Layout {
  id: string;
  /** A message's name. */
  label: string;
  /** Of the items in a section; a list's where absent. */
  shape?: (style: Style) => ItemShape;
  /** The body's pieces, one below the other. */
  render: (outline: Outline, tools: LayoutTools) => Piece[];
}

/** The items that stand in no section, whatever their day, and then each section under its heading. */
export function inSections(outline: Outline, tools: LayoutTools, shape?: ItemShape): Piece[] {
  return [...tools.entries(looseEntries(outline), shape), ...sectionPieces(outline, tools, shape)];
}

export function sectionPieces(outline: Outline, tools: LayoutTools, shape?: ItemShape): Piece[] {
  return outline.sections.flatMap((section) => headed(section, tools, shape));
}

export function headed(
  group: OutlineSection | OutlineDay,
  tools: LayoutTools,
  shape?: ItemShape,
): Piece[] {
  const entries = tools.entries(entriesOf(group), shape);
  return entries.length > 0 ? [tools.heading(group), ...entries] : [];
}
