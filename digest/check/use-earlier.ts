import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { earlierIssues } from '../../src/storage/earlier-issues';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { afterPaint } from '../after-paint';
import { useSteady } from '../use-steady';

const NONE: ReadonlyMap<string, string> = new Map();

/** By clip: the name of the issue before this one that has its page too. */
export function useEarlier(issue: Issue, clips: Clip[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState(NONE);
  const steady = useSteady(clips, havePagesAlike);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      earlierIssues(issue, steady).then(
        (found) => isWanted && setNames(named(found)),
        // Where nothing can be read the page says so itself.
        () => undefined,
      );
    const stop = afterPaint(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [issue.id, steady]);
  return names;
}

function havePagesAlike(one: Clip[], other: Clip[]): boolean {
  return (
    one.length === other.length &&
    one.every((clip, at) => {
      const twin = other[at];
      if (clip === twin) return true;
      return clip.id === twin?.id && clip.keys.join(' ') === twin.keys.join(' ');
    })
  );
}

function named(found: Awaited<ReturnType<typeof earlierIssues>>): ReadonlyMap<string, string> {
  return new Map([...found].map(([id, period]) => [id, issueName(period, dateLanguage())]));
}
