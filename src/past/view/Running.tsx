import { message } from '../../browser/messages';
import { useFirstFocus } from './use-first-focus';

interface Props {
  label: string;
  done: number;
  total: number;
  onCancel: () => void;
}

export function Running({ label, done, total, onCancel }: Props) {
  const cancel = useFirstFocus<HTMLButtonElement>();
  return (
    <div class="past-running">
      <p role="status">{label}</p>
      {/* A first step has nothing to count: the bar says only that it goes on. */}
      <progress
        aria-label={label}
        max={Math.max(1, total)}
        {...(done > 0 || total > 1 ? { value: done } : {})}
      />
      <button type="button" ref={cancel} onClick={onCancel}>
        {message('pastCancel')}
      </button>
    </div>
  );
}
