import { proseShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

/** A paragraph a link. */
export const paragraphs: Layout = {
  id: 'paragraphs',
  label: 'layoutParagraphs',
  render: (outline, tools) => inSections(outline, tools, proseShape('')),
};
