import { useEffect, useRef } from 'preact/hooks';

/** Boxes that are disabled lose the focus; once they can be used again it goes back to where it was. */
export function useKeptFocus(isDisabled: boolean): void {
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const remember = ({ target }: { target: EventTarget | null }) => {
      if (target instanceof HTMLElement && target.closest('fieldset')) last.current = target;
    };
    // The note has had it since before this ran.
    remember({ target: document.activeElement });
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (isDisabled) return;
    // Chromium takes the focus away only a moment after the box was disabled, even if it no longer is.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) last.current?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [isDisabled]);
}
