import type { OutlineRowProps } from '../OutlineRow';
import { sectionRow } from './section-row';

interface Props {
  name: string;
  list: string;
  class: string;
  rows: Omit<OutlineRowProps, 'item'>;
  onDragStart(event: DragEvent, section: string): void;
}

/** A section's heading: dragged, or moved by the tree's keys, it takes all its clips along. */
export function SectionName({ name, list, class: nameClass, rows, onDragStart }: Props) {
  const row = sectionRow(name);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows
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
      onFocusIn={() => rows.onFocus(row)}
      onClick={(event) => rows.onClick(event, row)}
      onDragStart={(event) => onDragStart(event, name)}
    >
      {name}
    </div>
  );
}
