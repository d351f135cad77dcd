import { useEffect, useState } from 'preact/hooks';
import type { Preview } from './Preview';

type PreviewComponent = typeof Preview;

/** The preview and its parsers come after the page's first paint. */
export function usePreview(): PreviewComponent | undefined {
  const [loaded, setLoaded] = useState<{ component: PreviewComponent }>();
  useEffect(() => {
    import('./Preview').then(({ Preview }) => setLoaded({ component: Preview }));
  }, []);
  return loaded?.component;
}
