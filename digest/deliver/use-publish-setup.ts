import {
  isSetUp,
  onSetupChange,
  type PublishSetup,
  readSetup,
} from '../../src/storage/publishing/setup';
import { heldValue, useFollowed } from '../held-value';

const known = heldValue<PublishSetup | undefined>(undefined);

// Asked for as the page loads, so that the button is there with the others.
read();
onSetupChange(read);

/** Undefined where nothing is set up. */
export function usePublishSetup(): PublishSetup | undefined {
  return useFollowed(known);
}

async function read(): Promise<void> {
  // What can't be read is as if it weren't set up: everything else goes on.
  const setup = await readSetup().catch(() => undefined);
  known.set(setup && isSetUp(setup) ? setup : undefined);
}
