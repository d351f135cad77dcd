import { useEffect, useState } from 'preact/hooks';
import { readShortcuts, type Shortcut } from '../src/browser/commands';

/** The shortcuts as the browser really has them; undefined until it has told. */
export function useShortcuts(): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const read = () => readShortcuts().then(setShortcuts);
    read();
    // They are changed on a page of the browser's, from which one comes back here.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts;
}

export function keysOf(shortcuts: Shortcut[], name: string): string {
  return shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? '';
}
