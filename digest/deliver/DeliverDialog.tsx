import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { Failure } from '../Failure';
import { DeliverDone } from './DeliverDone';
import { DeliverSeen } from './DeliverSeen';
import type { Delivery } from './delivery';
import { useDeliver } from './use-deliver';

interface Props {
  delivery: Delivery;
  onClose(): void;
}

/** Where the post goes and what it would change there, before it does. */
export function DeliverDialog({ delivery, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { stage, look, put } = useDeliver(delivery);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (stage.at === 'failed') again.current?.focus();
    // Its button has gone, or doesn't take keys for the moment.
    if (stage.at === 'looking' || stage.at === 'putting') dialog.current?.focus();
  }, [stage.at]);
  const close = () => dialog.current?.close();
  const isPutting = stage.at === 'putting';
  return (
    <dialog
      ref={dialog}
      class="deliver dialog"
      aria-labelledby={id}
      tabIndex={-1}
      // What is on its way can't be called back, and how it ends is to be seen.
      onCancel={(event) => {
        if (isPutting) event.preventDefault();
      }}
      onKeyDown={(event) => {
        // Chromium asks no second time.
        if (isPutting && event.key === 'Escape') event.preventDefault();
      }}
      onClose={onClose}
    >
      <h2 id={id}>{message('digestPublishHead')}</h2>
      <p role="status" class="deliver-said">
        {stage.at === 'looking' && message('digestPublishLooking')}
        {isPutting && message('digestPublishing')}
      </p>
      {(stage.at === 'seen' || stage.at === 'putting') && (
        <DeliverSeen
          seen={stage.seen}
          isPutting={isPutting}
          onPut={() => put(stage.seen)}
          onCancel={close}
        />
      )}
      {stage.at === 'done' && <DeliverDone stage={stage} onClose={close} />}
      {stage.at === 'failed' && <Failure error={stage.error} />}
      {(stage.at === 'failed' || stage.at === 'looking') && (
        <div class="dialog-buttons">
          <button type="button" class="quiet" onClick={close}>
            {message('digestCancel')}
          </button>
          {stage.at === 'failed' && (
            <button type="button" ref={again} onClick={look}>
              {message('digestLookAgain')}
            </button>
          )}
        </div>
      )}
    </dialog>
  );
}
