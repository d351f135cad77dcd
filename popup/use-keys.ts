import { useLayoutEffect } from 'preact/hooks';
import { insertLinkField } from './insert-link-field';
import { isLastTimeKey, isLinkKey, isSaveKey } from './keys';

/** The keys of the whole popup, and its submit button. early-keys.ts takes them until this says that it is ready. */
export function useKeys(save: () => void, chooseAsLast: () => void): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = '';
    const onKey = (event: KeyboardEvent) => {
      const isLink = isLinkKey(event);
      const isSave = isSaveKey(event);
      const isLastTime = isLastTimeKey(event);
      // A key held down on the button that saved would press Undo, which then has the focus.
      const isHeldEnter =
        event.key === 'Enter' && event.repeat && event.target instanceof HTMLButtonElement;
      if (isLink || isSave || isLastTime || isHeldEnter) event.preventDefault();
      if (isLink) insertLinkField();
      if (isLastTime) chooseAsLast();
      if (isSave && !event.repeat) save();
    };
    window.addEventListener('keydown', onKey);
    document.addEventListener('submit', save);
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('submit', save);
    };
  }, [save, chooseAsLast]);
}
