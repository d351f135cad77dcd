import { useState } from 'preact/hooks';
import type { DropTarget } from '../../src/core/move-place';
import type { Ids } from './decide';

/** What the pointer is over while rows are dragged. */
export interface Drag {
  target: DropTarget | undefined;
  start(event: DragEvent, ids: Ids): void;
  over(event: DragEvent): void;
  drop(event: DragEvent): void;
  end(): void;
}

/** Which part of a row counts as beside it, at its top and at its bottom. */
const EDGE = 0.3;

export function useDrag(onDrop: (ids: Ids, target: DropTarget) => void): Drag {
  const [ids, setIds] = useState<Ids>();
  const [target, setTarget] = useState<DropTarget>();
  const end = () => {
    setIds(undefined);
    setTarget(undefined);
  };
  return {
    target,
    start(event, dragged) {
      // Firefox drags nothing that carries nothing.
      event.dataTransfer?.setData('text/plain', [...dragged].join(' '));
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setIds(dragged);
    },
    over(event) {
      const next = ids && targetAt(event, ids);
      if (next) event.preventDefault();
      if (JSON.stringify(next) !== JSON.stringify(target)) setTarget(next);
    },
    drop(event) {
      const at = ids && targetAt(event, ids);
      event.preventDefault();
      if (ids && at) onDrop(ids, at);
      end();
    },
    end,
  };
}

/** Undefined on a row that is being dragged, and where there is none. */
function targetAt({ target, clientY }: DragEvent, ids: Ids): DropTarget | undefined {
  if (!(target instanceof Element)) return undefined;
  const name = target.closest<HTMLElement>('[data-list]');
  if (name) return { list: JSON.parse(name.dataset.list ?? '') };
  const row = target.closest<HTMLElement>('[data-clip]');
  const rowId = row?.dataset.clip;
  if (!row || rowId === undefined || row.dataset.aside !== undefined || ids.has(rowId))
    return undefined;
  const { top, height } = row.getBoundingClientRect();
  const at = (clientY - top) / height;
  // Prose has nothing below it.
  const edge = row.dataset.prose === undefined ? EDGE : 0.5;
  return { rowId, side: at < edge ? 'before' : at >= 1 - edge ? 'after' : 'below' };
}
