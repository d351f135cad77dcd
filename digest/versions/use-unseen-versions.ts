import { useCallback, useEffect, useState } from 'preact/hooks';
import { type TwoVersions, twoVersionsIn } from '../../src/core/versions';
import { onChange } from '../../src/storage/changes';
import { readTwoVersions } from '../../src/storage/two-versions';
import { afterPaint } from '../after-paint';
import type { OpenIssue } from '../issue-session';
import { onSettledChange } from '../on-settled-change';

/** The clips with two versions that have no row here to say so: they stand in other issues, or in one that is out. */
export function useUnseenVersions({ clips, aside }: OpenIssue): TwoVersions[] {
  const [all, setAll] = useState<TwoVersions[]>([]);
  // Where nothing can be read the page says so itself.
  const load = useCallback(() => void readTwoVersions().then(setAll, () => undefined), []);
  useEffect(() => {
    const stops = [afterPaint(load), onSettledChange(load)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isAny = all.length > 0;
  // One that has been chosen isn't offered for a moment longer.
  useEffect(
    () => (isAny ? onChange(({ store }) => store === 'clips' && load()) : undefined),
    [isAny],
  );
  if (!isAny) return all;
  const seen = twoVersionsIn([...clips, ...aside]);
  return all.filter(({ clip }) => !seen.has(clip.id));
}
