import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { Boxes } from './boxes';
import { lastChoices } from './last-choices';
import type { TypeInto } from './use-form';

/** Fills in what was chosen for the last clip, once that has been read. */
export function useLastChoices(
  boxes: Boxes,
  { recent, want }: { recent: Clip[] | undefined; want: () => void },
  type: TypeInto,
) {
  const [isAsked, setAsked] = useState(false);
  const choices = recent?.[0] ? lastChoices(boxes, recent[0]) : [];
  useEffect(() => {
    if (!isAsked || !recent) return;
    setAsked(false);
    for (const [name, value] of choices) type(name, value);
  }, [isAsked, recent, choices, type]);
  const choose = useCallback(() => {
    want();
    setAsked(true);
  }, [want]);
  return { choose, isOffered: choices.length > 0 };
}
