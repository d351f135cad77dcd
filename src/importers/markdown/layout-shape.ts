import type { Style } from '../../core/style';
import { bulletShape, type ItemShape, proseShape } from '../../markdown/item-shape';

/** The shape that a style's layout gives its items. */
export function layoutShape(style: Style): ItemShape {
  if (style.layout === 'headings') {
    const level = /^#{1,5}(?= )/.exec(style.sectionHeading)?.[0] ?? '##';
    return proseShape(`${level}# `);
  }
  if (style.layout === 'paragraphs') return proseShape('');
  const shape = bulletShape(style);
  return style.layout === 'excerpts' ? { ...shape, isNoteBelow: true, blankLines: 1 } : shape;
}
