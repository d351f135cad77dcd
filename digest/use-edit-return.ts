import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusWatch } from './focus-watch';
import type { OpenIssue } from './issue-session';
import { rowBeside } from './outline-rows';

export interface EditReturn {
  writing: RefObject<HTMLElement | null>;
  /** `from` is the row that was beside it. */
  returnTo(rowId: string, from?: string): Promise<void>;
}

/** Brings the focus back from an Edit form to its row, or to the one beside where it has gone. */
export function useEditReturn(open: OpenIssue): EditReturn {
  const writing = useRef<HTMLElement>(null);
  const [returning, setReturning] = useState<{ rows: string[]; hasMoved(): boolean }>();

  useEffect(() => {
    if (!returning || writing.current?.querySelector('form')) return;
    const buttons = returning.rows.map((id) => editButton(writing.current, id));
    if (!returning.hasMoved()) (buttons.find((button) => button) ?? writing.current)?.focus();
    setReturning(undefined);
  });

  async function returnTo(rowId: string, from?: string) {
    const beside = from ?? rowBeside(open, rowId);
    const hasMoved = isElsewhere(writing.current) ? () => true : focusWatch();
    await open.reload();
    setReturning({ rows: [rowId, ...(beside === undefined ? [] : [beside])], hasMoved });
  }

  return { writing, returnTo };
}

/** While the form was being saved the focus may have gone from it. */
function isElsewhere(writing: HTMLElement | null): boolean {
  const now = document.activeElement;
  return now !== null && now !== document.body && !writing?.contains(now);
}

function editButton(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector(`[data-edit="${CSS.escape(id)}"]`) ?? null;
}
