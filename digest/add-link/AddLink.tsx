import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Period } from '../../src/core/issue';
import { AddLinkForm } from './AddLinkForm';
import type { LinkEnds } from './link-ends';
import type { AddLinkState } from './use-add-link';

interface Props {
  link: AddLinkState;
  /** Into its issue the clip goes. */
  period: Period;
  ends: LinkEnds;
}

/** For an address that comes from elsewhere than a tab: by mail, from a phone. */
export function AddLink({ link: { form, open }, period, ends }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Where a clip was added or shown, the focus is there by now.
    if (wasOpen.current && !form && document.activeElement === document.body)
      button.current?.focus();
    wasOpen.current = form !== undefined;
  }, [form]);
  if (form) return <AddLinkForm key={form.draftKey} {...{ form, period, ends }} />;
  return (
    <button type="button" class="quiet add-link" ref={button} onClick={open}>
      {message('digestAddLink')}
    </button>
  );
}
