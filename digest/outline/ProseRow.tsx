import type { Block } from '../../src/core/issue';
import type { Rows } from '../OutlineRow';
import { dropClass } from './drop-class';
import { EditButton } from './EditButton';
import { proseName, proseWords } from './row-title';

interface Props extends Rows {
  block: Block;
}

/** Prose between clips, by its first words. Its keys, clicks and drags are the tree's. */
export function ProseRow({ block, level, current, selected, isReadOnly, target }: Props) {
  const { id } = block;
  const name = proseName(block);
  const tabIndex = id === current ? 0 : -1;
  return (
    <div
      class={`outline-row outline-prose ${dropClass(id, target)}`}
      role="treeitem"
      aria-label={name}
      aria-level={level}
      aria-selected={selected.has(id)}
      tabIndex={tabIndex}
      data-clip={id}
      data-prose=""
      draggable={!isReadOnly}
    >
      <span class="outline-text">{proseWords(block)}</span>
      {!isReadOnly && <EditButton rowId={id} title={name} tabIndex={tabIndex} />}
    </div>
  );
}
