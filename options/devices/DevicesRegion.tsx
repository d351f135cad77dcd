import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { SyncSetup } from '../../src/storage/sync/setup';
import { Disclosure } from '../../src/ui/Disclosure';
import { ServerForm } from './ServerForm';
import { Syncing } from './Syncing';
import { turnOff, turnOn } from './turn';
import type { Devices } from './use-devices';

interface Props {
  devices: Devices | undefined;
  onError: (error: unknown) => void;
}

/** The same library on several devices: by backups, or by a server of the writer's own, off at first. */
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
        {devices?.setup.isOn === false && (
          <Disclosure label={message('optionsSyncOwn')} isOpenAtFirst={isBegun(devices.setup)}>
            <p>{message('optionsSyncHint')}</p>
            <div class="devices">
              <ServerForm
                setup={devices.setup}
                change={devices.change}
                onStart={() => turn(turnOn)}
              />
            </div>
          </Disclosure>
        )}
        {devices?.setup.isOn && (
          <div class="devices">
            <Syncing
              setup={devices.setup}
              state={devices.state}
              onError={onError}
              onStop={() => turn(() => turnOff(devices.setup))}
            />
          </div>
        )}
      </div>
    </section>
  );
}

function isBegun({ url, user, password }: SyncSetup): boolean {
  return url + user + password !== '';
}
