import { useEffect, useState } from 'preact/hooks';
import { type Change, onChange } from '../src/storage/changes';

/**
 * What is stored, kept in step with every window; undefined until it was read. Both arguments are those of the
 * first call. Where nothing can be read, the page says so itself.
 */
export function useLive<Value>(
  read: () => Promise<Value>,
  stores: readonly Change['store'][],
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isReading = false;
    let isStale = false;
    // One at a time: a draft changes with every key.
    const follow = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      while (isStale) {
        isStale = false;
        await read().then(setValue, () => undefined);
      }
      isReading = false;
    };
    follow();
    return onChange(({ store }) => {
      if (stores.includes(store)) follow();
    });
  }, []);
  return value;
}
