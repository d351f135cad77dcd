import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const [places, setPlaces] = useState<string[]>();

  useEffect(() => {
    if (!places || writing.current?.querySelector('form')) return;
    const buttons = places.map((id) => editButton(writing.current, id));
    (buttons.find((button) => button) ?? writing.current)?.focus();
    setPlaces(undefined);
  });

  async function returnTo(rowId: string, from?: string) {
    const beside = from ?? rowBeside(open, rowId);
    await open.reload();
    setPlaces([rowId, ...(beside === undefined ? [] : [beside])]);
  }

  return { writing, returnTo };
}

function editButton(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector(`[data-edit="${CSS.escape(id)}"]`) ?? null;
}
