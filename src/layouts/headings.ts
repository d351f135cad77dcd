import type { Style } from '../core/style';
import { proseShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

function shape({ sectionHeading }: Style) {
  const level = /^#{1,5}(?= )/.exec(sectionHeading)?.[0] ?? '##';
  return proseShape(`${level}# `);
}

/** A heading a link, one level below the sections', with its note below it. */
export const headings: Layout = {
  id: 'headings',
  label: 'layoutHeadings',
  shape,
  render: (outline, tools) => inSections(outline, tools, shape(tools.style)),
};
