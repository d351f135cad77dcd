import { useEffect } from 'preact/hooks';

/** Firefox loses a focus that is asked for while its panel opens: it is asked for again once the window has it. */
export function useNoteFocus(): void {
  useEffect(() => {
    const focusNote = () => {
      if (document.activeElement === document.body) document.getElementById('note')?.focus();
    };
    focusNote();
    window.addEventListener('focus', focusNote);
    return () => window.removeEventListener('focus', focusNote);
  }, []);
}
