import { useEffect, useState } from 'preact/hooks';
import { NOTHING_USED, type Used } from '../src/core/used';
import { readUsed } from '../src/storage/clips';

/** What the writer has used before, to be offered while typing. */
export function useUsed(): Used {
  const [used, setUsed] = useState<Used>(NOTHING_USED);
  useEffect(() => {
    // Only a convenience: the form works the same without it, and what fails for it fails loudly on save.
    readUsed().then(setUsed, () => setUsed(NOTHING_USED));
  }, []);
  return used;
}
