import { useEffect } from 'preact/hooks';
import type { TwoVersions } from '../../src/core/versions';
import type { OpenIssue } from '../issue-session';
import type { Status } from '../use-status';
import { VersionsDialog } from './VersionsDialog';
import { VersionsNotice } from './VersionsNotice';

interface Props {
  open: OpenIssue;
  status: Status;
  compared: TwoVersions | undefined;
  compare(two: TwoVersions | undefined): void;
  /** What had the focus has gone. */
  onEmpty(): void;
}

/** Clips that there are two versions of: those that aren't seen here, and the two that the writer looks at. */
export function Versions({ open, status, compared, compare, onEmpty }: Props) {
  useEffect(() => {
    if (!compared) return;
    // What the dialog was opened from may have gone while it was open.
    return () => {
      if (document.activeElement === document.body) onEmpty();
    };
  }, [compared]);
  return (
    <>
      <VersionsNotice open={open} onCompare={compare} onEmpty={onEmpty} />
      {compared && (
        <VersionsDialog
          two={compared}
          open={open}
          status={status}
          onClose={() => compare(undefined)}
        />
      )}
    </>
  );
}
