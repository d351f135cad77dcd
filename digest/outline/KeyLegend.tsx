import { message } from '../../src/browser/messages';
import { Disclosure } from '../../src/ui/Disclosure';

const KEYS: [keys: string[], label: string][] = [
  [['Alt+↑', 'Alt+↓'], 'digestKeyMove'],
  [['Alt+→', 'Alt+←'], 'digestKeyNest'],
  [['X'], 'digestKeyAside'],
  [['N'], 'digestKeyNext'],
  [['H'], 'digestKeyHighlight'],
  [['T'], 'digestKeyText'],
  [['Enter'], 'digestKeyEdit'],
  [['Delete'], 'digestKeyRemove'],
  [['Shift+↑', 'Shift+↓', 'Ctrl+A'], 'digestKeySelect'],
  [['Space'], 'digestKeyToggle'],
  [['Ctrl+Z', 'Ctrl+Shift+Z'], 'digestKeyUndo'],
];

/** The outline's keys, for whoever wants to know. */
export function KeyLegend() {
  return (
    <div class="key-legend">
      <Disclosure label={message('digestKeys')}>
        <dl class="shortcuts">
          {KEYS.map(([keys, label]) => (
            <div key={label}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{message(label)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
