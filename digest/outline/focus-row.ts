import { afterPaint } from '../after-paint';

/** Also one of a long issue that is just being opened: rows out of sight come right after the first paint. */
export function focusRow(within: ParentNode, id: string): void {
  const row = rowOf(within, id);
  if (row) row.focus();
  else afterPaint(() => rowOf(within, id)?.focus());
}

export function rowOf(within: ParentNode, id: string): HTMLElement | null {
  return within.querySelector(`[data-clip="${CSS.escape(id)}"]`);
}
