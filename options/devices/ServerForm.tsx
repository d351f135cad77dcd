import { useId, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { SyncSetup } from '../../src/storage/sync/setup';
import { Field } from '../../src/ui/Field';
import { TextField } from '../TextField';
import { useServerTest } from './use-server-test';

interface Props {
  setup: SyncSetup;
  change(edits: Partial<SyncSetup>): void;
  onStart(): void;
}

/** Where the writer's database is. Nothing is asked of it before a button is pressed. */
export function ServerForm({ setup, change, onStart }: Props) {
  const { test, run, create } = useServerTest(setup);
  const { url, user, password } = setup;
  const start = useRef<HTMLButtonElement>(null);
  const reason = useId();
  const canAsk = url.trim() !== '' && user !== '' && test.at !== 'testing';
  return (
    <form
      class="devices-form"
      noValidate
      aria-label={message('optionsDevices')}
      onSubmit={(event) => {
        event.preventDefault();
        if (canAsk) void run().then((isFine) => isFine && onStart());
      }}
    >
      <Field label={message('optionsSyncUrl')} hint={message('optionsSyncUrlHint')}>
        {(control) => (
          <input
            {...control}
            type="url"
            class="code"
            value={url}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => change({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      <TextField
        label={message('optionsSyncUser')}
        value={user}
        onChange={(typed) => change({ user: typed.trim() })}
      />
      <Field label={message('optionsSyncPassword')} hint={message('optionsSyncPasswordHint')}>
        {(control) => (
          <input
            {...control}
            type="password"
            class="code"
            value={password}
            autocomplete="off"
            onInput={(event) => change({ password: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="devices-end">
        <div class="data-buttons">
          <button
            type="submit"
            class="primary"
            ref={start}
            aria-disabled={!canAsk}
            aria-describedby={reason}
          >
            {message('optionsSyncStart')}
          </button>
          <button type="button" aria-disabled={!canAsk} onClick={() => canAsk && run()}>
            {message('optionsSyncTest')}
          </button>
        </div>
        <div class="devices-said">
          <p
            role="status"
            id={reason}
            class={test.at === 'fails' ? 'data-said data-failed' : 'data-said'}
          >
            {test.at === 'testing' ? message('optionsTesting') : 'text' in test ? test.text : ''}
          </p>
          {test.at === 'missing' && (
            <button
              type="button"
              onClick={() => {
                // The button goes.
                start.current?.focus();
                void create();
              }}
            >
              {message('optionsSyncCreate')}
            </button>
          )}
        </div>
      </div>
    </form>
  );
}
