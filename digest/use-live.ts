import { useEffect, useState } from 'preact/hooks';
import { type Change, onChange } from '../src/storage/changes';

/**
 * What is stored, kept in step with every window; undefined until it was read. The arguments are those of the first
 * call. A value of the version of the one before is that very one. Where nothing can be read, the page says so itself.
 */
export function useLive<Value>(
  read: () => Promise<Value>,
  stores: readonly Change['store'][],
  versionOf?: (value: Value) => string,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let isReading = false;
    let isStale = false;
    const take = (next: Value) => setValue((before) => (isSame(before, next) ? before : next));
    const isSame = (before: Value | undefined, next: Value) =>
      before !== undefined && versionOf !== undefined && versionOf(before) === versionOf(next);
    // One at a time: a draft changes with every key.
    const follow = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      while (isStale) {
        isStale = false;
        await read().then(take, () => undefined);
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
