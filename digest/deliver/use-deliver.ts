import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '../../src/publishers/publisher';
import type { Delivery, Seen } from './delivery';

export type DeliverStage =
  | { at: 'looking' }
  | { at: 'seen' | 'putting'; seen: Seen }
  /** `unmarked`: why the issue isn't marked as published, though it is. */
  | { at: 'done'; seen: Seen; receipt: Receipt; unmarked: unknown }
  | { at: 'failed'; error: unknown };

/** Looks first, and puts what was seen to go there on the writer's word. */
export function useDeliver(delivery: Delivery) {
  const { look, onPut } = delivery;
  const [stage, setStage] = useState<DeliverStage>({ at: 'looking' });
  const fail = (error: unknown) => setStage({ at: 'failed', error });

  const lookNow = async () => {
    setStage({ at: 'looking' });
    try {
      setStage({ at: 'seen', seen: await look() });
    } catch (error) {
      fail(error);
    }
  };

  const put = async (seen: Seen) => {
    setStage({ at: 'putting', seen });
    try {
      const receipt = await seen.standing.put();
      const unmarked = await onPut(seen, receipt).then(
        () => undefined,
        (error: unknown) => error,
      );
      setStage({ at: 'done', seen, receipt, unmarked });
    } catch (error) {
      fail(error);
    }
  };

  useEffect(() => void lookNow(), []);
  return { stage, look: lookNow, put };
}
