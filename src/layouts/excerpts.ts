import type { Style } from '../core/style';
import { bulletShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

const shape = (style: Style) => ({ ...bulletShape(style), isNoteBelow: true, blankLines: 1 });

/** A bullet a link, with what was quoted and the note as paragraphs below it. */
export const excerpts: Layout = {
  id: 'excerpts',
  label: 'layoutExcerpts',
  shape,
  render: (outline, tools) => inSections(outline, tools, shape(tools.style)),
};
