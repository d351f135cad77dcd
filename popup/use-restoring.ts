import { useEffect, useState } from 'preact/hooks';
import { onLongHealing } from '../src/storage/while-healing';

/** Whether the page isn't loaded because the clips are being restored, and that takes long enough to be told. */
export function useRestoring(isLoaded: boolean): boolean {
  const [isRestoring, setRestoring] = useState(false);
  useEffect(() => (isLoaded ? undefined : onLongHealing(() => setRestoring(true))), [isLoaded]);
  return isRestoring && !isLoaded;
}
