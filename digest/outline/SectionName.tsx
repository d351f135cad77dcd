import type { Rows } from '../OutlineRow';
import { sectionRow } from './section-row';

interface Props {
  name: string;
  list: string;
  class: string;
  rows: Rows;
}

/** A section's heading: dragged, or moved by the tree's keys, it takes all its clips along. */
export function SectionName({ name, list, class: nameClass, rows }: Props) {
  const row = sectionRow(name);
  return (
    <div
      class={`${nameClass} outline-section`}
      role="treeitem"
      aria-level={rows.level}
      aria-selected={false}
      aria-label={name}
      tabIndex={rows.current === row ? 0 : -1}
      data-clip={row}
      data-list={list}
      draggable={!rows.isReadOnly}
    >
      {name}
    </div>
  );
}
