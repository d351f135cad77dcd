import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { useFollowed } from './held-value';
import type { Status } from './use-status';

const READ_MS = 5000;

interface Props {
  status: Status;
  /** Its buttons go, and the focus with them. */
  onEmpty(): void;
}

/** The line at the bottom that says what has just happened. */
export function StatusBar({ status: { said, say, sayFailed }, onEmpty }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const latest = useFollowed(said);
  const { text, offer } = latest;
  // What offers nothing goes by itself, so that it stands in nobody's way.
  useEffect(() => {
    if (text === '' || offer) return;
    const timer = setTimeout(() => say(''), READ_MS);
    return () => clearTimeout(timer);
  }, [latest]);
  const then = (act: () => void) => () => {
    // Not every browser gives a button the focus that is clicked.
    if (bar.current?.contains(document.activeElement)) onEmpty();
    act();
  };
  return (
    <div ref={bar} class={text ? 'status-bar status-bar-shown' : 'status-bar'}>
      <p role="status">{text}</p>
      {offer && (
        <button type="button" onClick={then(() => void offer.take().catch(sayFailed))}>
          {offer.label}
        </button>
      )}
      {text && (
        <button
          type="button"
          class="quiet icon"
          aria-label={message('digestDismiss')}
          onClick={then(() => say(''))}
        >
          ×
        </button>
      )}
    </div>
  );
}
