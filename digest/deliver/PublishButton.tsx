import { useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { PublishSetup } from '../../src/storage/publishing/setup';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import { Deliver } from './Deliver';
import { type Delivery, deliveryOf } from './delivery';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  setup: PublishSetup;
  /** A pull request was opened: whether the issue is out is for the writer to say. */
  onRequested(): void;
}

export function PublishButton({ open, rendered, setup, onRequested }: Props) {
  const [delivery, setDelivery] = useState<Delivery>();
  const hasText = rendered.isWritten && open.clips.length > 0;
  return (
    <>
      <button
        type="button"
        class="primary"
        disabled={!hasText && !open.issue.published}
        onClick={() => setDelivery(deliveryOf(open, rendered, setup, onRequested))}
      >
        {message('digestPublish')}
      </button>
      {delivery && <Deliver delivery={delivery} onClose={() => setDelivery(undefined)} />}
    </>
  );
}
