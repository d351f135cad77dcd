import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { itemsOf, outlineOf } from '../src/core/outline';
import type { OpenIssue } from './issue-session';
import { placeBeside, placesOf } from './outline-rows';

export interface EditReturn {
  writing: RefObject<HTMLElement | null>;
  returnTo(clipId: string): Promise<void>;
}

/** Brings the focus back from the Edit form to the clip's row, or to the one beside where it has gone. */
export function useEditReturn({ issue, clips, reload }: OpenIssue): EditReturn {
  const writing = useRef<HTMLElement>(null);
  const [places, setPlaces] = useState<string[]>();

  useEffect(() => {
    if (!places || writing.current?.querySelector('form')) return;
    const buttons = places.map((id) => editButton(writing.current, id));
    (buttons.find((button) => button) ?? writing.current)?.focus();
    setPlaces(undefined);
  });

  async function returnTo(clipId: string) {
    const beside = placeBeside(placesOf(itemsOf(outlineOf(clips, issue))), clipId);
    await reload();
    setPlaces([clipId, ...(beside ? [beside.id] : [])]);
  }

  return { writing, returnTo };
}

function editButton(within: HTMLElement | null, id: string): HTMLElement | null {
  return within?.querySelector(`[data-edit="${CSS.escape(id)}"]`) ?? null;
}
