import { useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { Failure } from './Failure';
import { Header } from './Header';
import type { OpenIssue } from './issue-session';
import { OutputPanes } from './OutputPanes';
import { Problems } from './Problems';
import { RestoredNotice } from './RestoredNotice';
import { StatusBar } from './StatusBar';
import { useIssue } from './use-issue';
import type { Periods } from './use-periods';
import { useRendered } from './use-rendered';
import { useStatus } from './use-status';
import { Writing } from './Writing';

export function IssuePage({ periods }: { periods: Periods }) {
  const { open, error } = useIssue(periods.current);
  if (error !== undefined && !open) return <Failure error={error} />;
  return open ? <OpenIssuePage periods={periods} open={open} error={error} /> : null;
}

interface Props {
  periods: Periods;
  open: OpenIssue;
  /** Why what is stored could not be read again. */
  error: unknown;
}

function OpenIssuePage({ periods, open, error }: Props) {
  const rendered = useRendered(open);
  const status = useStatus(open);
  // The clip itself: its form stays, with all that was typed, even where the clip is removed elsewhere.
  const [editing, setEditing] = useState<{ clip: Clip; issueId: string }>();
  const edit = (id: string | undefined) => {
    const clip = open.clips.find((one) => one.id === id);
    setEditing(clip ? { clip, issueId: open.issue.id } : undefined);
  };
  const failure = error ?? rendered.error;
  return (
    <>
      <Header periods={periods} open={open} rendered={rendered} say={status.say} />
      <main class="page">
        <Writing
          period={periods.current}
          open={open}
          status={status}
          editing={editing?.issueId === open.issue.id ? editing.clip : undefined}
          onEdit={edit}
        />
        <div class="output">
          <RestoredNotice />
          {failure !== undefined && <Failure error={failure} />}
          <Problems problems={rendered.problems} clips={open.clips} onEdit={edit} />
          <OutputPanes
            markdown={rendered.markdown}
            title={open.issue.title}
            language={open.style.locale}
          />
        </div>
      </main>
      <StatusBar status={status} />
    </>
  );
}
