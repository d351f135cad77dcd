import type { ItemForm } from '../core/item-form';
import type { Style } from '../core/style';

/** How a layout writes its items. */
export interface ItemShape {
  /** What the item at that place of its run begins with. */
  marker: (index: number) => string;
  /** What its first line is moved in by. */
  lead: string;
  /** What each further line begins with. */
  inner: string;
  isHeading: boolean;
  /** Whether a note without `{link}` stands below the line. */
  isNoteBelow: boolean;
  /** Between two items, where the style doesn't say. */
  blankLines: number;
}

/** A list's items. */
export function bulletShape(style: Style, lead = ''): ItemShape {
  const after = style.afterBullet ?? ' ';
  const number = (index: number) => (style.isAllOnes ? 1 : index + 1);
  return {
    marker: (index) => `${style.isNumbered ? `${number(index)}.` : style.bullet}${after}`,
    lead,
    inner: lead + ' '.repeat(style.isNumbered ? 2 + after.length : style.indent),
    isHeading: false,
    isNoteBelow: false,
    blankLines: 0,
  };
}

/** Items that are no list: paragraphs, or headings with text below them. */
export function proseShape(marker: string): ItemShape {
  const isHeading = marker.startsWith('#');
  return {
    marker: () => marker,
    lead: '',
    inner: '',
    isHeading,
    isNoteBelow: isHeading,
    blankLines: 1,
  };
}

/** The shape with what the item keeps of its own form put in. */
export function ownShape(shape: ItemShape, form: ItemForm | undefined, style: Style): ItemShape {
  if (!form) return shape;
  const { marker, lead = shape.lead, inner } = form;
  const moved = { ...shape, lead, inner: lead + shape.inner.slice(shape.lead.length) };
  const base = marker === undefined ? moved : shapeOfMarker(marker, lead, style);
  return { ...base, inner: inner ?? base.inner };
}

function shapeOfMarker(marker: string, lead: string, style: Style): ItemShape {
  return /^(#|$)/.test(marker)
    ? { ...proseShape(marker), lead, inner: lead }
    : { ...bulletShape(style, lead), marker: () => marker };
}
