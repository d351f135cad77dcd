import { proseShape } from '../markdown/item-shape';
import { inSections, type Layout } from '../markdown/layout';

/** A heading a link, one level below the sections', with its note below it. */
export const headings: Layout = {
  id: 'headings',
  label: 'layoutHeadings',
  render: (outline, tools) => {
    const level = /^#{1,5}(?= )/.exec(tools.style.sectionHeading)?.[0] ?? '##';
    return inSections(outline, tools, proseShape(`${level}# `));
  },
};
