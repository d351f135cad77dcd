import { message } from '../../src/browser/messages';
import { useFollowed } from '../held-value';
import type { PageHistory } from './use-history';
import type { Undo } from './use-undo';

const ARROW = 'M6.5 3.5L3 7l3.5 3.5M3.4 7H9a3.5 3.5 0 0 1 0 7H6.5';

/** Undo and redo, each named by what it takes back or does again. */
export function HistoryButtons({ history, undo }: { history: PageHistory; undo: Undo }) {
  const { done, undone } = useFollowed(history.steps);
  const lastDone = done.at(-1);
  const lastUndone = undone.at(-1);
  return (
    <div class="history">
      <Arrow
        name={lastDone ? message('digestUndoStep', lastDone.text) : message('digestUndoNothing')}
        keys="Control+Z"
        isOff={!lastDone}
        onClick={undo.undo}
      />
      <Arrow
        name={
          lastUndone ? message('digestRedoStep', lastUndone.text) : message('digestRedoNothing')
        }
        keys="Control+Shift+Z"
        isOff={!lastUndone}
        isMirrored
        onClick={undo.redo}
      />
    </div>
  );
}

interface ArrowProps {
  name: string;
  keys: string;
  isOff: boolean;
  isMirrored?: boolean;
  onClick(): void;
}

function Arrow({ name, keys, isOff, isMirrored = false, onClick }: ArrowProps) {
  return (
    <button
      type="button"
      class="quiet icon"
      // Not `disabled`: that would take the focus from under the finger that presses it once more.
      aria-disabled={isOff}
      aria-label={name}
      aria-keyshortcuts={keys}
      title={isOff ? name : `${name} (${keys.replace('Control', 'Ctrl')})`}
      onClick={() => !isOff && onClick()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={ARROW}
          transform={isMirrored ? 'translate(16 0) scale(-1 1)' : undefined}
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
