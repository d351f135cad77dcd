import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { type Choice, chosenVersion } from '../../src/core/chosen-version';
import type { Clip } from '../../src/core/clip';
import type { TwoVersions } from '../../src/core/versions';
import { changeClips } from '../../src/storage/change-clips';
import { dateLanguage } from '../../src/ui/date-language';
import { SideBySide } from '../../src/ui/diff/SideBySide';
import { versionDifferences } from '../conflict/differences';
import { Failure } from '../Failure';
import type { OpenIssue } from '../issue-session';
import type { Status } from '../use-status';
import { whenText } from '../when-text';

interface Props {
  two: TwoVersions;
  open: OpenIssue;
  status: Status;
  onClose(): void;
}

const CHOICES: { choice: Choice; label: string; said: string }[] = [
  { choice: 'clip', label: 'digestKeepThis', said: 'digestKeptThis' },
  { choice: 'other', label: 'digestKeepOther', said: 'digestKeptOther' },
  { choice: 'both', label: 'digestKeepBoth', said: 'digestKeptBoth' },
];

/** A clip that was edited on two devices, or in two backups: both texts, and the writer says which one stays. */
export function VersionsDialog({ two, open, status, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<unknown>();
  const id = useId();
  const { clip, other } = two;
  const title = clip.title || clip.url;
  // At once: opened by an effect, it would come after the close event of the time before.
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    first.current?.focus();
  }, [two]);

  /** The browser tells of it a moment later: by then it may have been asked for again. */
  function closed() {
    if (!dialog.current?.open) onClose();
  }

  async function keep(choice: Choice, said: string): Promise<void> {
    try {
      const written = await changeClips(chosenVersion(two, choice));
      await open.reload();
      status.sayDone(message(said, title), written);
      dialog.current?.close();
      // The button that opened it has gone.
      document.querySelector<HTMLElement>(`[data-clip="${CSS.escape(clip.id)}"]`)?.focus();
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <dialog ref={dialog} class="versions dialog" aria-labelledby={id} onClose={closed}>
      <h2 id={id}>{message('digestVersionsHead')}</h2>
      <p class="versions-of">{title}</p>
      <p>{message('digestVersionsHint')}</p>
      <Differences
        two={two}
        sides={[sideText('digestVersionThis', clip), sideText('digestVersionOther', other)]}
      />
      {error !== undefined && <Failure error={error} />}
      <div class="dialog-buttons">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {message('digestCancel')}
        </button>
        {CHOICES.map(({ choice, label, said }, at) => (
          <button
            key={choice}
            type="button"
            {...(at === 0 ? { ref: first } : {})}
            onClick={() => keep(choice, said)}
          >
            {message(label)}
          </button>
        ))}
      </div>
    </dialog>
  );
}

function sideText(name: string, { updatedAt }: Clip): string {
  return message(name, whenText(updatedAt, Date.now(), dateLanguage()));
}

function Differences({ two, sides }: { two: TwoVersions; sides: [string, string] }) {
  const differences = versionDifferences(two);
  if (differences.length === 0) return <p>{message('digestVersionsSame')}</p>;
  return (
    <>
      {differences.map(({ label, mine, theirs }) => (
        <div key={label} class="versions-field">
          <h3>{message(label)}</h3>
          <SideBySide
            label={message(label)}
            before={{ label: sides[0], text: mine }}
            after={{ label: sides[1], text: theirs }}
          />
        </div>
      ))}
    </>
  );
}
