import { message } from '../../src/browser/messages';
import type { TwoVersions } from '../../src/core/versions';
import { dateLanguage } from '../../src/ui/date-language';
import type { OpenIssue } from '../issue-session';
import { useRowFocus } from '../use-row-focus';
import { useUnseenVersions } from './use-unseen-versions';

interface Props {
  open: OpenIssue;
  onCompare(two: TwoVersions): void;
  /** The notice goes, and the focus with it. */
  onEmpty(): void;
}

/** That clips which aren't seen here have two versions: leads to one after the other. */
export function VersionsNotice({ open, onCompare, onEmpty }: Props) {
  const unseen = useUnseenVersions(open);
  const notice = useRowFocus<HTMLDivElement>(unseen.length, onEmpty);
  const [first] = unseen;
  if (!first) return null;
  return (
    <div class="restored versions-unseen" ref={notice}>
      <p role="status">{unseenText(first, unseen.length)}</p>
      <button type="button" onClick={() => onCompare(first)}>
        {message('digestCompare')}
      </button>
    </div>
  );
}

function unseenText({ clip }: TwoVersions, count: number): string {
  if (count === 1) return message('digestVersionsElsewhere', clip.title || clip.url);
  return message(
    'digestVersionsElsewhereCount',
    new Intl.NumberFormat(dateLanguage()).format(count),
  );
}
