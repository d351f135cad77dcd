import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { deleteForGood } from '../../src/storage/trash';
import type { Status } from '../use-status';

interface Props {
  clips: Clip[];
  status: Status;
  onEmpty(): void;
}

/** Asks in place: there is no way back from it. */
export function EmptyTrash({ clips, status, onEmpty }: Props) {
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsking || wasAsked.current) first.current?.focus();
    wasAsked.current = isAsking;
  }, [isAsking]);

  async function empty() {
    try {
      await deleteForGood(clips);
      status.say(message('digestTrashEmptied'));
      onEmpty();
    } catch (error) {
      setAsking(false);
      status.sayFailed(error);
    }
  }

  if (!isAsking)
    return (
      <button type="button" class="quiet danger" ref={first} onClick={() => setAsking(true)}>
        {message('digestTrashEmpty')}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is filled in here
    <div
      role="group"
      class="trash-question"
      aria-labelledby="trash-question"
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <p id="trash-question">{message('digestTrashQuestion')}</p>
      <button type="button" ref={first} onClick={() => setAsking(false)}>
        {message('digestCancel')}
      </button>
      <button type="button" class="danger" onClick={empty}>
        {message('digestTrashDelete')}
      </button>
    </div>
  );
}
