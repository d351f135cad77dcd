import type { DropTarget } from '../../src/core/move-place';

/** Shows where what is dragged would come to stand. */
export function dropClass(rowId: string, target: DropTarget | undefined): string {
  return target && 'rowId' in target && target.rowId === rowId ? `drop-${target.side}` : '';
}
