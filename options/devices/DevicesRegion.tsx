import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import { ServerForm } from './ServerForm';
import { Syncing } from './Syncing';
import { turnOff, turnOn } from './turn';
import type { Devices } from './use-devices';

interface Props {
  devices: Devices | undefined;
  onError: (error: unknown) => void;
}

/** The same library on several devices, by a server of the writer's own; off at first. */
export function DevicesRegion({ devices, onError }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The browser went there before there was a heading.
    if (location.hash !== '#devices') return;
    head.current?.scrollIntoView();
    head.current?.focus();
  }, []);
  const turn = (go: () => Promise<void>) => {
    // What was pressed goes.
    head.current?.focus();
    go().catch(onError);
  };
  return (
    <section class="region" aria-labelledby="devices">
      <h2 id="devices" ref={head} tabIndex={-1}>
        {message('optionsDevices')}
      </h2>
      <div class="region-body prose">
        <p>{message('optionsDevicesHint')}</p>
        {devices && (
          <div class="devices">
            {devices.setup.isOn ? (
              <Syncing
                setup={devices.setup}
                state={devices.state}
                onError={onError}
                onStop={() => turn(() => turnOff(devices.setup))}
              />
            ) : (
              <ServerForm
                setup={devices.setup}
                change={devices.change}
                onStart={() => turn(turnOn)}
              />
            )}
          </div>
        )}
      </div>
    </section>
  );
}
