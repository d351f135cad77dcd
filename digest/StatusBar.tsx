import { message } from '../src/browser/messages';
import type { Status } from './use-status';

export function StatusBar({ status: { text, offer, say } }: { status: Status }) {
  return (
    <div class={text ? 'status-bar status-bar-shown' : 'status-bar'}>
      <p role="status">{text}</p>
      {offer && (
        <button type="button" onClick={offer.take}>
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
