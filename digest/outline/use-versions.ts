import { useMemo } from 'preact/hooks';
import { twoVersionsIn } from '../../src/core/versions';
import type { OpenIssue } from '../issue-session';
import { useSteady } from '../use-steady';

/** The clips that there are two versions of: the other one is among those that were set aside. */
export function useVersions({ clips, aside }: OpenIssue) {
  const two = useMemo(() => twoVersionsIn([...clips, ...aside]), [clips, aside]);
  const ids = useMemo(() => new Set(two.keys()), [two]);
  return { two, versions: useSteady(ids, areSame) };
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
