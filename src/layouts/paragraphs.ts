import { proseShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

const shape = () => proseShape('');

/** A paragraph a link. */
export const paragraphs: Layout = {
  id: 'paragraphs',
  label: 'layoutParagraphs',
  shape,
  render: (outline, tools) => inSections(outline, tools, shape()),
};
