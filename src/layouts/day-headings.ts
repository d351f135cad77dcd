import { headed, type Layout, sectionPieces } from '../markdown/layout';

/** A heading a day with its links below it, then the sections. */
export const dayHeadings: Layout = {
  id: 'day-headings',
  label: 'layoutDayHeadings',
  render: (outline, tools) => [
    ...tools.entries(outline.blocks ?? []),
    ...outline.days.flatMap((day) => headed(day, tools)),
    ...sectionPieces(outline, tools),
  ],
};
