import { useLayoutEffect, useState } from 'preact/hooks';
import type { ClipFields } from '../../src/core/clip';
import { linkIn } from '../../src/core/link-text';
import { newClipId } from '../../src/storage/clip-actions';
import type { Draft } from '../../src/storage/drafts';

/** What stands in the form. */
export interface LinkText {
  url: string;
  title: string;
  note: string;
  highlight: boolean;
  /** The rules whose cleaning isn't wanted. */
  putBack: readonly string[];
}

/** A form that is open, its text at the start, and the draft that it is typed into. */
export interface LinkForm {
  draftKey: string;
  start: LinkText;
  /** What the draft says besides, which has no box here: it goes with the clip. */
  rest: Partial<ClipFields>;
}

export interface AddLinkState {
  form: LinkForm | undefined;
  open(): void;
  /** Goes on with what was typed before. */
  resume(draftKey: string, typed: Draft['fields']): void;
  close(): void;
}

const EMPTY: LinkText = { url: '', title: '', note: '', highlight: false, putBack: [] };

/** The form opens by its button, by a draft of it, or by pasting an address where no box has the focus. */
export function useAddLink(issueId: string, isHidden: boolean): AddLinkState {
  const [opened, setOpened] = useState<LinkForm & { issueId: string }>();
  // Another issue is no place for it: what was typed stays as a draft.
  const form = opened?.issueId === issueId ? opened : undefined;
  const resume = (draftKey: string, typed: Draft['fields']) => {
    const { url, title, note, highlight, putBack, ...rest } = { ...EMPTY, ...typed };
    setOpened({ draftKey, issueId, start: { url, title, note, highlight, putBack }, rest });
  };
  const begin = (url: string) => resume(`new:${newClipId()}`, { url });
  usePastedLink(begin, isHidden || form !== undefined);
  return { form, open: () => begin(''), resume, close: () => setOpened(undefined) };
}

function usePastedLink(onLink: (url: string) => void, isOff: boolean): void {
  // As soon as the page is seen: later, a paste right after the page has opened would do nothing.
  useLayoutEffect(() => {
    if (isOff) return;
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (isTextBox(event.target) || !/^https?:/i.test(text) || !linkIn(text)) return;
      // The form would open behind a dialog.
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      onLink(text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
}

function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
