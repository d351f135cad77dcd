import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../src/storage/changes';
import { forgetRestored, type Restored, readRestored } from '../src/storage/restored';

export function useRestored(): { restored: Restored | undefined; dismiss(): void } {
  const [restored, setRestored] = useState<Restored>();
  useEffect(() => {
    // Where nothing can be read the page says so itself.
    const load = () => readRestored().then(setRestored, () => undefined);
    load();
    return onChange(load);
  }, []);
  const dismiss = () => {
    setRestored(undefined);
    // One that can't be put away for good comes back with the page.
    forgetRestored().catch(() => undefined);
  };
  return { restored, dismiss };
}
