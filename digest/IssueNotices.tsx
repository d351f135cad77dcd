import { Conflict } from './conflict/Conflict';
import { issueDifferences } from './conflict/differences';
import { Failure } from './Failure';
import type { OpenIssue } from './issue-session';

/** Why what is typed of an issue isn't stored. */
export function IssueNotices({ open }: { open: OpenIssue }) {
  const { issue, stored, isContested, error, saver } = open;
  return (
    <>
      {isContested && (
        <Conflict
          differences={issueDifferences(issue, stored)}
          onMine={() => saver.settle('mine')}
          onTheirs={() => saver.settle('theirs')}
        />
      )}
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
