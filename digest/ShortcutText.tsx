import type { Shortcut } from '../src/browser/commands';
import { message } from '../src/browser/messages';
import { keysOf } from './use-shortcuts';

const COMMANDS = [
  { name: '_execute_action', text: 'digestShortcutPopup' },
  { name: 'quick-clip', text: 'digestShortcutQuick' },
];

/** The two ways to clip by key, as they are set in this browser. */
export function ShortcutText({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {COMMANDS.map(({ name, text }) => (
        <div key={name}>
          <dt>
            {keysOf(shortcuts, name) ? (
              <Keys keys={keysOf(shortcuts, name)} />
            ) : (
              message('digestNoShortcut')
            )}
          </dt>
          <dd>{message(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 'Alt+K' as three keys; a Mac's '⌥⇧K' as it is. */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
