import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { onLongHealing } from '../src/storage/while-healing';

/** Stands where the digest will be: empty as a rule, for the moment that it takes. */
export function Restoring() {
  const [isTold, setTold] = useState(false);
  useEffect(() => onLongHealing(() => setTold(true)), []);
  return (
    <p class="restoring" role="status">
      {isTold && message('restoringClips')}
    </p>
  );
}
