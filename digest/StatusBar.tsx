import { useEffect } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { useFollowed } from './held-value';
import type { Status } from './use-status';

const READ_MS = 5000;

/** The line at the bottom that says what has just happened. */
export function StatusBar({ status: { said, say, sayFailed } }: { status: Status }) {
  const latest = useFollowed(said);
  const { text, offer } = latest;
  // What offers nothing goes by itself, so that it stands in nobody's way.
  useEffect(() => {
    if (text === '' || offer) return;
    const timer = setTimeout(() => say(''), READ_MS);
    return () => clearTimeout(timer);
  }, [latest]);
  return (
    <div class={text ? 'status-bar status-bar-shown' : 'status-bar'}>
      <p role="status">{text}</p>
      {offer && (
        <button type="button" onClick={() => offer.take().catch(sayFailed)}>
          {offer.label}
        </button>
      )}
      {text && (
        <button
          type="button"
          class="quiet icon"
          aria-label={message('digestDismiss')}
          onClick={() => say('')}
        >
          ×
        </button>
      )}
    </div>
  );
}
