import { useEffect, useState } from 'preact/hooks';

/** What comes after the page's first paint, with its libraries; undefined until it has. `load` is that of the first call. */
export function useLoaded<Component>(load: () => Promise<Component>): Component | undefined {
  const [loaded, setLoaded] = useState<{ component: Component }>();
  useEffect(() => {
    load().then((component) => setLoaded({ component }));
  }, []);
  return loaded?.component;
}
