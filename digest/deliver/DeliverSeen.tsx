import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { DiffView } from '../../src/ui/diff/DiffView';
import { DeliverPlace } from './DeliverPlace';
import type { Seen } from './delivery';

interface Props {
  seen: Seen;
  isPutting: boolean;
  onPut(): void;
  onCancel(): void;
}

export function DeliverSeen({ seen, isPutting, onPut, onCancel }: Props) {
  const { standing, post, isForeign } = seen;
  const { before } = standing;
  const isChange = before !== undefined && before !== post.text;
  const action = actionOf(seen);
  // What replaces another's text takes more than Enter.
  const isActionFirst = action !== undefined && !isForeign;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <DeliverPlace seen={seen} />
      <p class={isForeign ? 'deliver-foreign' : ''}>{stateOf(seen)}</p>
      {isChange && <DiffView before={before} after={post.text} />}
      <div class="dialog-buttons">
        <button
          type="button"
          class="quiet"
          {...(isActionFirst ? {} : { ref: first })}
          disabled={isPutting}
          onClick={onCancel}
        >
          {message(action === undefined ? 'digestClose' : 'digestCancel')}
        </button>
        {action !== undefined && (
          <button
            type="button"
            class={isForeign ? '' : 'primary'}
            {...(isActionFirst ? { ref: first } : {})}
            disabled={isPutting}
            onClick={onPut}
          >
            {action}
          </button>
        )}
      </div>
    </>
  );
}

function stateOf({ standing: { before, isDone, isPull }, post, isForeign }: Seen): string {
  if (isDone) return message('digestPublishSame');
  if (before === undefined) return message('digestPublishNew');
  if (before === post.text && isPull) return message('digestPublishPullMissing');
  return message(isForeign ? 'digestPublishForeign' : 'digestPublishOwn');
}

/** Undefined where nothing is left to do. */
function actionOf({ standing: { before, isDone, isPull }, isForeign, isUnmarked }: Seen) {
  if (isUnmarked) return message('digestMarkPublished');
  if (isDone) return undefined;
  if (isForeign) return message('digestPublishReplace');
  if (isPull) return message('digestPublishPull');
  return message(before === undefined ? 'digestPublish' : 'digestPublishUpdate');
}
