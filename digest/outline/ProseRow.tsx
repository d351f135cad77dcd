import type { Block } from '../../src/core/issue';
import type { OutlineRowProps } from '../OutlineRow';
import { dropClass } from './drop-class';
import { EditButton } from './EditButton';
import { proseName, proseWords } from './row-title';

interface Props extends Omit<OutlineRowProps, 'item'> {
  block: Block;
}

/** Prose between clips, by its first words. */
export function ProseRow({ block, level, current, selected, isReadOnly, target, ...does }: Props) {
  const { id } = block;
  const name = proseName(block);
  const tabIndex = id === current ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows
    <div
      class={`outline-row outline-prose ${dropClass(id, target)}`}
      role="treeitem"
      aria-label={name}
      aria-level={level}
      aria-selected={selected.has(id)}
      tabIndex={tabIndex}
      data-clip={id}
      data-prose=""
      onFocusIn={() => does.onFocus(id)}
      onClick={(event) => does.onClick(event, id)}
      draggable={!isReadOnly}
      onDragStart={(event) => does.onDragStart(event, id)}
    >
      <span class="outline-text">{proseWords(block)}</span>
      {!isReadOnly && <EditButton rowId={id} title={name} tabIndex={tabIndex} />}
    </div>
  );
}
