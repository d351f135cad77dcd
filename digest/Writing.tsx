import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { Period } from '../src/core/issue';
import type { TwoVersions } from '../src/core/versions';
import { AddLink } from './add-link/AddLink';
import { linkEnds } from './add-link/link-ends';
import type { AddLinkState } from './add-link/use-add-link';
import { ClipForm } from './ClipForm';
import { EmptyIssue } from './EmptyIssue';
import { IssueEnd, IssueHead } from './IssueFields';
import type { OpenIssue } from './issue-session';
import { Outline } from './Outline';
import { outlineActions } from './outline/outline-actions';
import { TextForm } from './TextForm';
import { Trash } from './trash/Trash';
import type { VisitClip } from './use-clip-visit';
import { useEditReturn } from './use-edit-return';
import type { Editing } from './use-editing';
import type { Status } from './use-status';

interface Props {
  period: Period;
  open: OpenIssue;
  status: Status;
  editing: Editing;
  link: AddLinkState;
  visit: VisitClip;
  /** The removed clips. */
  trash: Clip[];
  onCompare(two: TwoVersions): void;
}

/** The left column: the issue in the order of the post, or the Edit form of a part of it in its place. */
export function Writing(props: Props) {
  const { period, open, status, editing, link, visit, trash, onCompare } = props;
  const { clip, text, from, edit, addText } = editing;
  const { writing, returnTo } = useEditReturn(open);

  async function close(id: string) {
    await returnTo(id, from);
    editing.close(id);
  }

  return (
    <section class="writing" ref={writing} tabIndex={-1}>
      {clip && (
        <ClipForm
          key={clip.id}
          clip={clip}
          clips={open.clips}
          onClose={close}
          onKept={(before, kept) => status.sayKept(before, kept, period)}
          onRemoved={(changes) =>
            status.sayDone(message('digestRemoved', clip.title || clip.url), changes)
          }
        />
      )}
      {text && (
        <TextForm
          key={text.id}
          open={open}
          block={text}
          onClose={close}
          onRemove={(id) =>
            outlineActions({ open, status })
              .remove(new Set([id]))
              .then(() => close(id))
          }
        />
      )}
      <div key={open.issue.id} hidden={(clip ?? text) !== undefined}>
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
          <Outline {...{ open, status, onCompare }} onEdit={edit} onAddText={addText} />
        )}
        <IssueEnd open={open} />
        <Trash clips={trash} status={status} onEmpty={() => writing.current?.focus()} />
      </div>
    </section>
  );
}
