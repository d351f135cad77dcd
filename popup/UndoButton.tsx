import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';

interface UndoButtonProps {
  /** Nothing is left to do but to undo it. */
  isDone: boolean;
  /** The clips that were kept in one move, and go in one. */
  count: number;
  isBusy: boolean;
  onUndo: () => void;
}

export function UndoButton({ isDone, count, isBusy, onUndo }: UndoButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isDone) button.current?.focus();
  }, [isDone]);
  return (
    <button ref={button} type="button" class="quiet" onClick={onUndo} disabled={isBusy}>
      {count > 1 ? message('popupUndoAll', String(count)) : message('popupUndo')}
    </button>
  );
}
