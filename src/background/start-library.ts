import { drainOutbox } from '../storage/drain-outbox';
import { healLibrary } from '../storage/heal';
import { takeBackCutOff } from '../storage/import/take-back';
import { onWaiting, rememberDatabase } from '../storage/outbox';
import { isStorePrivate } from '../storage/storage-error';

/** To be called at once when the worker starts: mends what a crash took, and takes in what waits in the outbox. */
export function startLibrary(): void {
  // What fails here, the pages meet too, and say it.
  const drain = () => void drainOutbox().catch(() => undefined);
  onWaiting(drain);
  const healed = healLibrary().then(
    () => rememberDatabase(false),
    // No page can have it where the worker can't.
    (error) => (isStorePrivate(error) ? rememberDatabase(true) : undefined),
  );
  // An import that was cut off may have come back with the rest.
  healed.then(takeBackCutOff).catch(() => undefined);
  healed.catch(() => undefined).then(drain);
}
