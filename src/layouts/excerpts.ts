import { bulletShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

/** A bullet a link, with what was quoted and the note as paragraphs below it. */
export const excerpts: Layout = {
  id: 'excerpts',
  label: 'layoutExcerpts',
  render: (outline, tools) =>
    inSections(outline, tools, { ...bulletShape(tools.style), isNoteBelow: true, blankLines: 1 }),
};
