import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../after-paint';

/** As many as a window shows. */
const FIRST = 25;

/** Of rows that have just been found the first, so that a key is answered at once; all of them once those are seen. */
export function useFirstRows<Row>(found: readonly unknown[], rows: Row[]): Row[] {
  const [seen, setSeen] = useState<readonly unknown[]>();
  useEffect(() => afterPaint(() => setSeen(found)), [found]);
  return seen === found ? rows : rows.slice(0, FIRST);
}
