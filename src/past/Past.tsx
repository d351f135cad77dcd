import { useEffect, useState } from 'preact/hooks';
import type { PastDialog } from './view/PastDialog';

type DialogComponent = typeof PastDialog;

/** The dialog with what it needs, which comes when it is wanted. */
export function Past(props: Parameters<DialogComponent>[0]) {
  const [loaded, setLoaded] = useState<{ component: DialogComponent }>();
  useEffect(() => {
    import('./view/PastDialog').then(({ PastDialog }) => setLoaded({ component: PastDialog }));
  }, []);
  const Dialog = loaded?.component;
  return Dialog ? <Dialog {...props} /> : null;
}
