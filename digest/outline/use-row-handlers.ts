import { useMemo, useRef } from 'preact/hooks';
import type { OutlineRowProps } from '../OutlineRow';

type RowHandlers = Pick<OutlineRowProps, 'onFocus' | 'onClick' | 'onDragStart' | 'onAct'>;

/** The handlers of the last drawing, behind ones that stay the same: a row that has them needn't be drawn anew. */
export function useRowHandlers(handlers: RowHandlers): RowHandlers {
  const latest = useRef(handlers);
  latest.current = handlers;
  return useMemo(
    () => ({
      onFocus: (id) => latest.current.onFocus(id),
      onClick: (event, id) => latest.current.onClick(event, id),
      onDragStart: (event, id) => latest.current.onDragStart(event, id),
      onAct: (action, id) => latest.current.onAct(action, id),
    }),
    [],
  );
}
