import { indentLines } from '../markdown/indent';
import { bulletList } from '../markdown/item';
import type { Layout } from '../markdown/layout';

/** A bullet a day with its links below it, then the sections. */
export const dayLog: Layout = {
  id: 'day-log',
  label: 'layoutDayLog',
  render: (outline, { style, item, day, sectionHeading, logHeading }) => {
    const days = outline.days.map(
      (group) =>
        `${day(group.day)}\n${indentLines(bulletList(group.items.map(item), style), style.indent)}`,
    );
    return [
      days.length > 0 ? logHeading : '',
      bulletList(days, style),
      ...outline.sections.flatMap((section) => [
        sectionHeading(section.name),
        bulletList(section.items.map(item), style),
      ]),
    ];
  },
};
