import { sectionsByTag } from '../core/sections-by-tag';
import { inSections, type Layout } from '../markdown/layout';

/** As sections, where what has none stands in that of its first tag. */
export const tags: Layout = {
  id: 'tags',
  label: 'layoutTags',
  render: (outline, tools) => inSections(sectionsByTag(outline), tools),
};
