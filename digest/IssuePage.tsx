import { useCallback, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { TwoVersions } from '../src/core/versions';
import { clipDraftKey } from '../src/storage/drafts';
import { type OpenDraft, openDrafts } from '../src/storage/open-drafts';
import { useLoaded } from '../src/ui/use-loaded';
import { useAddLink } from './add-link/use-add-link';
import { BackupNotice } from './BackupNotice';
import { BeforePublishing } from './check/BeforePublishing';
import { draftActions } from './drafts/draft-actions';
import { OpenDrafts } from './drafts/OpenDrafts';
import { Failure } from './Failure';
import { Header } from './Header';
import { ChangedText } from './hand-edit/ChangedText';
import { HistoryButtons } from './history/HistoryButtons';
import { type PageHistory, useHistory } from './history/use-history';
import { useUndo } from './history/use-undo';
import type { OpenIssue } from './issue-session';
import { Library } from './library/Library';
import { SearchBox } from './library/SearchBox';
import { OutputPanes } from './OutputPanes';
import { RestoredNotice } from './RestoredNotice';
import { Restoring } from './Restoring';
import { StatusBar } from './StatusBar';
import { useTrash } from './trash/use-trash';
import { type Reminding, useBackupReminder } from './use-backup-reminder';
import { useClipVisit } from './use-clip-visit';
import { useEditing } from './use-editing';
import { useIssue } from './use-issue';
import { useLive } from './use-live';
import type { Periods } from './use-periods';
import { useRendered } from './use-rendered';
import { useStatus } from './use-status';
import { Writing } from './Writing';
import { YearPicture } from './year/YearPicture';

export function IssuePage({ periods }: { periods: Periods }) {
  const history = useHistory();
  const { open, error } = useIssue(periods.current, history.addIssue);
  // Read beside the issue, so that they are there with it and nothing jumps.
  const drafts = useLive(openDrafts, ['drafts', 'clips'], draftVersions) ?? NO_DRAFTS;
  const trash = useTrash();
  const reminding = useBackupReminder();
  if (error !== undefined && !open) return <Failure error={error} />;
  return open ? (
    <OpenIssuePage {...{ periods, open, history, drafts, trash, reminding, error }} />
  ) : (
    <Restoring />
  );
}

const NO_DRAFTS: OpenDraft[] = [];

const draftVersions = (drafts: OpenDraft[]) =>
  drafts.map(({ key, updatedAt, clip }) => `${key} ${updatedAt} ${clip?.revision}`).join('\n');

interface Props {
  periods: Periods;
  open: OpenIssue;
  history: PageHistory;
  drafts: OpenDraft[];
  trash: Clip[];
  reminding: Reminding;
  /** Why what is stored could not be read again. */
  error: unknown;
}

function OpenIssuePage({ periods, open, history, drafts, trash, reminding, error }: Props) {
  const rendered = useRendered(open);
  const status = useStatus(open, history);
  const undo = useUndo(history, open, status);
  const editing = useEditing(open);
  const { clip: edited, text, edit } = editing;
  const visit = useClipVisit(open, edit);
  const [query, look] = useState<string>();
  const isLinkHidden = [query, edited, text, open.issue.published].some((it) => it !== undefined);
  const link = useAddLink(open.issue.id, isLinkHidden);
  const closeEdit = () => edit(undefined);
  // What is being typed on this page is no open draft of it.
  const typedHere = [link.form?.draftKey, edited && clipDraftKey(edited.id)];
  const { SyncNeeds, Versions } = useLoaded(loadWaiting) ?? {};
  const [compared, setCompared] = useState<TwoVersions>();
  // A copy: asked for while the dialog of the same is closing, it opens again.
  const compare = useCallback((two?: TwoVersions) => setCompared(two && { ...two }), []);
  const search = { query, look, close: () => look(undefined) };
  const failure = error ?? rendered.error;
  return (
    <>
      <Header periods={periods} open={open} rendered={rendered} say={status.say}>
        <HistoryButtons history={history} undo={undo} />
        <SearchBox {...search} />
      </Header>
      {search.query !== undefined && (
        <Library
          query={search.query}
          open={open}
          status={status}
          trash={trash}
          visit={visit}
          onClose={search.close}
        />
      )}
      <main class="page" hidden={search.query !== undefined}>
        <Writing
          period={periods.current}
          open={open}
          status={status}
          editing={editing}
          link={link}
          visit={visit}
          trash={trash}
          onCompare={compare}
        />
        <div class="output">
          <RestoredNotice onEmpty={focusMain} />
          <BackupNotice {...reminding} onEmpty={focusMain} />
          {Versions && <Versions {...{ open, status, compared, compare }} onEmpty={focusMain} />}
          {failure !== undefined && <Failure error={failure} />}
          <OpenDrafts
            drafts={drafts.filter(({ key }) => !typedHere.includes(key))}
            actions={draftActions({ status, link, visit, closeEdit })}
            onEmpty={focusMain}
          />
          <BeforePublishing open={open} rendered={rendered} onEdit={edit} />
          <ChangedText open={open} rendered={rendered} status={status} />
          <OutputPanes open={open} rendered={rendered} status={status} />
          <YearPicture open={open} />
        </div>
      </main>
      <StatusBar status={status} onEmpty={focusMain} />
      {SyncNeeds && <SyncNeeds status={status} onEmpty={focusMain} />}
    </>
  );
}

const loadWaiting = () => import('./waiting');

/** The library stands before the issue, which is hidden behind it. */
function focusMain(): void {
  document.querySelector<HTMLElement>('.library, .writing')?.focus();
}
