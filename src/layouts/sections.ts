import { bulletList } from '../markdown/item';
import type { Layout } from '../markdown/layout';

/** Headings with a list under each; what has no section stands first, as a list of its own. */
export const sections: Layout = {
  id: 'sections',
  label: 'layoutSections',
  render: (outline, { style, item, sectionHeading }) => {
    const loose = outline.days.flatMap((day) => day.items);
    return [
      bulletList(loose.map(item), style),
      ...outline.sections.flatMap((section) => [
        sectionHeading(section.name),
        bulletList(section.items.map(item), style),
      ]),
    ];
  },
};
