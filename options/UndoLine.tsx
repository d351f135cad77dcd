import { useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { StyleEditing, UndoPlace } from './use-style';

/** Where a large edit was made: what it was, and the way back. Its space is kept, so that nothing jumps. */
export function UndoLine({ editing, place }: { editing: StyleEditing; place: UndoPlace }) {
  const undo = editing.undo?.place === place ? editing.undo : undefined;
  const status = useRef<HTMLSpanElement>(null);
  const apply = () => {
    undo?.apply();
    // The button goes; a reader by keyboard stays where it was.
    status.current?.focus();
  };
  return (
    <div class="undo-line">
      <span role="status" tabIndex={-1} ref={status}>
        {undo?.label ?? ''}
      </span>
      {undo && (
        <button type="button" class="quiet" onClick={apply}>
          {message('optionsUndo')}
        </button>
      )}
    </div>
  );
}
