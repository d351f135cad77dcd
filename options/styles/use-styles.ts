import { useEffect, useState } from 'preact/hooks';
import type { Style } from '../../src/core/style';
import { onChange } from '../../src/storage/changes';
import { listStyles } from '../../src/storage/styles';

/** All styles, kept in step with every window. */
export function useStyles(onError: (error: unknown) => void): Style[] {
  const [styles, setStyles] = useState<Style[]>([]);
  useEffect(() => {
    const load = () => {
      listStyles().then(setStyles, onError);
    };
    load();
    return onChange(({ store }) => {
      if (store === 'styles') load();
    });
  }, []);
  return styles;
}
