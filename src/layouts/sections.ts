import { inSections, type Layout } from '../markdown/layout';

/** Headings with a list under each; what has no section stands first, as a list of its own. */
export const sections: Layout = {
  id: 'sections',
  label: 'layoutSections',
  render: (outline, tools) => inSections(outline, tools),
};
