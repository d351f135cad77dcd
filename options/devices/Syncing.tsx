import { useEffect, useRef, useState } from 'preact/hooks';
import { requestHost } from '../../src/browser/hosts';
import { message, uiLanguage } from '../../src/browser/messages';
import { shownAddress, syncAddressOf } from '../../src/core/sync-address';
import { type AskedRound, askForRound } from '../../src/storage/sync/asked';
import type { SyncSetup } from '../../src/storage/sync/setup';
import type { SyncRound, SyncState } from '../../src/storage/sync/state';
import { Disclosure } from '../../src/ui/Disclosure';
import { Question } from './Question';
import { VersionsLine } from './VersionsLine';

interface Props {
  setup: SyncSetup;
  state: SyncState;
  onError: (error: unknown) => void;
  onStop(): void;
}

/** How syncing goes, and what can be done about it. */
export function Syncing({ setup, state, onError, onStop }: Props) {
  const { round, problem, question } = state;
  const [isAsked, setAsked] = useState(false);
  // Whatever came of it.
  useEffect(() => setAsked(false), [round?.at, problem?.at]);
  const now = useRef<HTMLButtonElement>(null);
  const address = syncAddressOf(setup.url);
  const isBusy = isAsked || !(round || problem);

  async function ask(wanted: AskedRound): Promise<void> {
    // Before anything is awaited: the permission may have been taken back meanwhile.
    const allowed = requestHost(address);
    setAsked(true);
    try {
      await allowed;
      await askForRound(wanted);
    } catch (error) {
      setAsked(false);
      onError(error);
    }
  }

  function answer(wanted: AskedRound): void {
    // The question goes.
    now.current?.focus();
    void ask(wanted);
  }

  return (
    <>
      <p class="devices-with">
        {message('optionsSyncWith', shownAddress(address), setup.user)}
        <span role="status">
          {isBusy ? message('optionsSyncing') : round ? roundText(round) : ''}
        </span>
      </p>
      {problem && !isAsked && (
        <p role="alert" class="data-said data-failed">
          {message(problem.name, problem.subject)}
        </p>
      )}
      {question && !isAsked && (
        <Question
          question={question}
          onKeep={() => answer({ keep: question.side })}
          onRemove={() => answer({ remove: question.side })}
        />
      )}
      <VersionsLine />
      <div class="data-buttons">
        <button type="button" ref={now} aria-disabled={isBusy} onClick={() => !isBusy && ask({})}>
          {message('optionsSyncNow')}
        </button>
        <button type="button" class="quiet" onClick={onStop}>
          {message('optionsSyncStop')}
        </button>
      </div>
      <p class="field-hint">{message('optionsSyncStopHint')}</p>
      <Disclosure label={message('optionsSyncRepair')}>
        <p class="field-hint">{message('optionsSyncRebuildHint')}</p>
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && ask({ isRebuild: true })}
        >
          {message('optionsSyncRebuild')}
        </button>
      </Disclosure>
    </>
  );
}

function roundText({ at, sent, received }: SyncRound): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return message('optionsSyncLast', format.format(at), String(sent), String(received));
}
