import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';

export type RowAction = ButtonAction | 'versions';
type ButtonAction = 'highlight' | 'aside' | 'next' | 'text';

/** What a click in a row asks for; undefined where it is none of these buttons. */
export function rowActionAt(target: Element): RowAction | undefined {
  const action = target.closest<HTMLElement>('[data-act]')?.dataset.act;
  return ROW_ACTIONS.find((name) => name === action);
}

const ROW_ACTIONS: readonly RowAction[] = ['highlight', 'aside', 'next', 'text', 'versions'];

interface Props {
  clip: Clip;
  isAside: boolean;
}

/**
 * What the keys do, for the pointer: seen on the row that it is over, drawn by the style sheet. The keys are the way
 * without one. Clicks are the tree's.
 */
export function RowActions({ clip, isAside }: Props) {
  const title = clip.title || clip.url;
  return (
    <span class="outline-actions">
      {actionsOf(clip, isAside).map(({ action, keys, label, isOn = false }) => {
        const name = message(label, title);
        return (
          <button
            key={action}
            type="button"
            class={isOn ? 'quiet icon is-on' : 'quiet icon'}
            tabIndex={-1}
            aria-label={name}
            title={`${name} (${keys})`}
            data-act={action}
          />
        );
      })}
    </span>
  );
}

interface Action {
  action: ButtonAction;
  keys: string;
  label: string;
  isOn?: boolean;
}

function actionsOf({ highlight }: Clip, isAside: boolean): Action[] {
  const star = highlight ? 'digestUnhighlightNamed' : 'digestHighlightNamed';
  const aside = isAside ? 'digestBringBackNamed' : 'digestSetAsideNamed';
  const actions: Action[] = [
    { action: 'highlight', keys: 'H', label: star, isOn: highlight },
    { action: 'aside', keys: 'X', label: aside },
    { action: 'next', keys: 'N', label: 'digestNextNamed' },
  ];
  if (!isAside) actions.push({ action: 'text', keys: 'T', label: 'digestAddTextNamed' });
  return actions;
}
