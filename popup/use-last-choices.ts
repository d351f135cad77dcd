import { useCallback } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { Boxes } from './boxes';
import { lastChoices } from './last-choices';
import type { TypeInto } from './use-form';

/** Fills in what was chosen for the last clip; undefined where that gives nothing. */
export function useLastChoices(
  boxes: Boxes,
  recent: Clip[] | undefined,
  type: TypeInto,
): (() => void) | undefined {
  const last = recent?.[0];
  const choose = useCallback(() => {
    if (last) for (const [name, value] of lastChoices(boxes, last)) type(name, value);
  }, [boxes, last, type]);
  return last && lastChoices(boxes, last).length > 0 ? choose : undefined;
}
