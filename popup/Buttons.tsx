import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';

interface ButtonsProps {
  /** Nothing is left to do but to undo it. */
  isDone: boolean;
  isKept: boolean;
  isUndoOffered: boolean;
  isBusy: boolean;
  onUndo: () => void;
  onRemove: () => void;
}

/** The save button is the form's submit button, so that Enter in a box presses it. */
export function Buttons({ isDone, isKept, isUndoOffered, isBusy, onUndo, onRemove }: ButtonsProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isDone) undo.current?.focus();
  }, [isDone]);
  return (
    <>
      {isUndoOffered && (
        <button key="undo" ref={undo} type="button" onClick={onUndo} disabled={isBusy}>
          {message('popupUndo')}
        </button>
      )}
      {isKept && !isDone && (
        <button key="remove" type="button" onClick={onRemove} disabled={isBusy}>
          {message('popupRemove')}
        </button>
      )}
      {!isDone && (
        <button key="save" type="submit" class="primary">
          {message(isKept ? 'popupUpdate' : 'popupClip')}
        </button>
      )}
    </>
  );
}
