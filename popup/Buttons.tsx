import { message } from '../src/browser/messages';

interface ButtonsProps {
  isKept: boolean;
  isBusy: boolean;
  onRemove: () => void;
}

/** The save button is the form's submit button, so that Enter in a box presses it. */
export function Buttons({ isKept, isBusy, onRemove }: ButtonsProps) {
  return (
    <>
      {isKept && (
        <button key="remove" type="button" onClick={onRemove} disabled={isBusy}>
          {message('popupRemove')}
        </button>
      )}
      <button key="save" type="submit" class="primary">
        {message(isKept ? 'popupUpdate' : 'popupClip')}
      </button>
    </>
  );
}
