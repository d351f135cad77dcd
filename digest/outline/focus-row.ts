import { whenIdle } from '../when-idle';

/** Also one of a long issue that is just being opened: rows out of sight come in the first idle moment. */
export function focusRow(within: ParentNode, id: string): void {
  const row = rowOf(within, id);
  if (row) row.focus();
  else whenIdle(() => rowOf(within, id)?.focus());
}

export function rowOf(within: ParentNode, id: string): HTMLElement | null {
  return within.querySelector(`[data-clip="${CSS.escape(id)}"]`);
}
