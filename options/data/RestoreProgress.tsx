import { message } from '../../src/browser/messages';

interface Props {
  done: number;
  total: number;
  onStop: () => void;
}

export function RestoreProgress({ done, total, onStop }: Props) {
  return (
    <div class="restore-progress">
      <progress aria-label={message('optionsRestoring')} max={Math.max(1, total)} value={done} />
      <button type="button" onClick={onStop}>
        {message('optionsCancel')}
      </button>
    </div>
  );
}
