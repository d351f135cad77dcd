import { useEffect, useState } from 'preact/hooks';
import { askForRound } from '../../src/storage/sync/asked';
import {
  dismissSyncProblem,
  onSyncStateChange,
  readSyncState,
  type SyncState,
} from '../../src/storage/sync/state';

/** They go by themselves, and nothing waits for the writer. */
const PASSING = /^errorSync(Offline|NoAnswer|Server)$/;

/** What syncing needs the writer for, once; undefined where it goes on by itself. */
export type SyncNeed =
  | { kind: 'question'; question: NonNullable<SyncState['question']> }
  | { kind: 'problem'; problem: NonNullable<SyncState['problem']> };

export interface SyncNeeding {
  need: SyncNeed | undefined;
  dismiss(): void;
  answer(answer: 'keep' | 'remove'): void;
}

export function useSyncNeed(): SyncNeeding {
  const [state, setState] = useState<SyncState>({});
  useEffect(() => {
    // Where nothing can be read the page says so itself.
    const read = () => readSyncState().then(setState, () => undefined);
    void read();
    onSyncStateChange(() => void read());
  }, []);
  const { question, problem } = state;
  return {
    need: needOf(state),
    dismiss() {
      setState({});
      if (problem) dismissSyncProblem(problem).catch(() => undefined);
    },
    answer(answer) {
      setState({});
      if (question) askForRound({ [answer]: question.side }).catch(() => undefined);
    },
  };
}

function needOf({ question, problem, dismissed }: SyncState): SyncNeed | undefined {
  if (question) return { kind: 'question', question };
  if (!problem || problem.name === dismissed || PASSING.test(problem.name)) return undefined;
  return { kind: 'problem', problem };
}
