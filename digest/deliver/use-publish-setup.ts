import { useEffect, useState } from 'preact/hooks';
import {
  isSetUp,
  onSetupChange,
  type PublishSetup,
  readSetup,
} from '../../src/storage/publishing/setup';

// Asked for as the page loads, so that the button is there with the others.
let known: PublishSetup | undefined;
let reading = read();

/** Undefined where nothing is set up. */
export function usePublishSetup(): PublishSetup | undefined {
  const [setup, setSetup] = useState(known);
  useEffect(() => {
    let isWanted = true;
    const follow = () => void reading.then(() => isWanted && setSetup(known));
    follow();
    onSetupChange(() => {
      reading = read();
      follow();
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return setup;
}

async function read(): Promise<void> {
  // What can't be read is as if it weren't set up: everything else goes on.
  const setup = await readSetup().catch(() => undefined);
  known = setup && isSetUp(setup) ? setup : undefined;
}
