import { message } from '../../src/browser/messages';

interface Props {
  label: string;
  /** Neither where nothing can be counted yet: the bar says only that it goes on. */
  done?: number;
  total?: number;
  onStop: () => void;
}

export function RestoreProgress({ label, done, total = 1, onStop }: Props) {
  return (
    <div class="restore-progress">
      <progress
        aria-label={label}
        max={Math.max(1, total)}
        {...(done === undefined ? {} : { value: done })}
      />
      <button type="button" onClick={onStop}>
        {message('optionsCancel')}
      </button>
    </div>
  );
}
