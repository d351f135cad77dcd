import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Clip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { earlierIssues } from '../../src/storage/earlier-issues';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { afterPaint } from '../after-paint';

const NONE: ReadonlyMap<string, string> = new Map();

/** By clip: the name of the issue before this one that has its page too. */
export function useEarlier(issue: Issue, clips: Clip[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState(NONE);
  const pages = useMemo(() => clips.map(pageOf).join('\n'), [clips]);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      earlierIssues(issue, clips).then(
        (found) => isWanted && setNames(named(found)),
        // Where nothing can be read the page says so itself.
        () => undefined,
      );
    const stop = afterPaint(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [issue.id, pages]);
  return names;
}

/** A clip never changes, a change makes another one. */
const known = new WeakMap<Clip, string>();

function pageOf(clip: Clip): string {
  const page = known.get(clip) ?? [clip.id, ...clip.keys].join(' ');
  known.set(clip, page);
  return page;
}

function named(found: Awaited<ReturnType<typeof earlierIssues>>): ReadonlyMap<string, string> {
  return new Map([...found].map(([id, period]) => [id, issueName(period, dateLanguage())]));
}
