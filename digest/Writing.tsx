import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { Period } from '../src/core/issue';
import { AddLink } from './add-link/AddLink';
import { linkEnds } from './add-link/link-ends';
import type { AddLinkState } from './add-link/use-add-link';
import { ClipForm } from './ClipForm';
import { EmptyIssue } from './EmptyIssue';
import { IssueEnd, IssueHead } from './IssueFields';
import type { OpenIssue } from './issue-session';
import { Outline } from './Outline';
import { Trash } from './trash/Trash';
import type { VisitClip } from './use-clip-visit';
import { useEditReturn } from './use-edit-return';
import type { Status } from './use-status';

interface Props {
  period: Period;
  open: OpenIssue;
  status: Status;
  /** The clip whose Edit form is open. */
  editing: Clip | undefined;
  onEdit(clipId: string | undefined): void;
  link: AddLinkState;
  visit: VisitClip;
  /** The removed clips. */
  trash: Clip[];
}

/** The left column: the issue in the order of the post, or one clip's Edit form in its place. */
export function Writing(props: Props) {
  const { period, open, status, editing, onEdit, link, visit, trash } = props;
  const { writing, returnTo } = useEditReturn(open);

  async function close(id: string) {
    await returnTo(id);
    onEdit(undefined);
  }

  return (
    <section class="writing" ref={writing} tabIndex={-1}>
      {editing && (
        <ClipForm
          key={editing.id}
          clip={editing}
          clips={open.clips}
          onClose={close}
          onKept={(before, kept) => status.sayKept(before, kept, period)}
          onRemoved={(changes) =>
            status.sayDone(message('digestRemoved', editing.title || editing.url), changes)
          }
        />
      )}
      <div key={open.issue.id} hidden={editing !== undefined}>
        <IssueHead open={open} />
        {!open.issue.published && (
          <AddLink
            link={link}
            period={open.issue}
            ends={linkEnds({ link, status, visit, returnTo })}
          />
        )}
        {open.clips.length === 0 && <EmptyIssue period={period} />}
        {open.clips.length + open.aside.length > 0 && (
          <Outline open={open} status={status} onEdit={onEdit} />
        )}
        <IssueEnd open={open} />
        <Trash clips={trash} status={status} onEmpty={() => writing.current?.focus()} />
      </div>
    </section>
  );
}
