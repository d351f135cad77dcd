import { entriesOf } from '../core/outline';
import { bulletShape } from '../markdown/item-shape';
import { type Layout, sectionPieces } from '../markdown/layout';
import { joinPieces, type Piece } from '../markdown/pieces';

/** A bullet a day with its links below it, then the sections. */
export const dayLog: Layout = {
  id: 'day-log',
  label: 'layoutDayLog',
  render: (outline, tools) => {
    const { style, entries, day, logHeading } = tools;
    const inDay = bulletShape(style, ' '.repeat(style.indent));
    const days = outline.days.map((group): Piece => {
      const line = group.heading?.markdown ?? `${style.bullet} ${day(group.day)}`;
      const below = joinPieces(entries(entriesOf(group), inDay), style);
      const above = group.heading?.above;
      return { kind: 'item', text: `${line}\n${below}`, above };
    });
    return [
      ...entries(outline.blocks ?? []),
      { kind: 'heading', text: days.length > 0 ? logHeading : '' },
      ...days,
      ...sectionPieces(outline, tools),
    ];
  },
};
