import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { Failure } from '../Failure';
import { DeliverPlace } from './DeliverPlace';
import type { DeliverStage } from './use-deliver';

interface Props {
  stage: Extract<DeliverStage, { at: 'done' }>;
  onClose(): void;
}

export function DeliverDone({ stage: { seen, receipt, unmarked }, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const { isPull } = seen.standing;
  const { url } = receipt;
  return (
    <>
      <p role="status" class="deliver-done">
        {message(isPull ? 'digestPullOpened' : 'digestPublishDone')}
      </p>
      <DeliverPlace seen={seen} />
      {unmarked !== undefined && <Failure error={unmarked} />}
      <div class="dialog-buttons">
        {url && (
          <a href={url} target="_blank" rel="noreferrer">
            {message('digestPublishOpen')}
          </a>
        )}
        <button type="button" class="primary" ref={button} onClick={onClose}>
          {message('digestClose')}
        </button>
      </div>
    </>
  );
}
