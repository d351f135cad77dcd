import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { Icon } from '../Icon';

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

const PATHS: Record<ButtonAction, string> = {
  highlight: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
  aside: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  next: 'M2.5 8h8.5M8 4.5L11.5 8 8 11.5M13.5 3.5v9',
  text: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h5M11.5 9v5M9 11.5h5',
};
const BACK = 'M13 8H4.5M8 4L4 8l4 4';

/** What the keys do, for the pointer: seen on the row that it is over. The keys are the way without one. Clicks are the tree's. */
export function RowActions({ clip, isAside }: Props) {
  const title = clip.title || clip.url;
  const highlight = clip.highlight ? 'digestUnhighlightNamed' : 'digestHighlightNamed';
  const aside = isAside ? 'digestBringBackNamed' : 'digestSetAsideNamed';
  return (
    <span class="row-actions">
      <Act
        name={message(highlight, title)}
        keys="H"
        path={PATHS.highlight}
        isOn={clip.highlight}
        action="highlight"
      />
      <Act
        name={message(aside, title)}
        keys="X"
        path={isAside ? BACK : PATHS.aside}
        action="aside"
      />
      <Act name={message('digestNextNamed', title)} keys="N" path={PATHS.next} action="next" />
      {!isAside && (
        <Act name={message('digestAddTextNamed', title)} keys="T" path={PATHS.text} action="text" />
      )}
    </span>
  );
}

interface ActProps {
  name: string;
  path: string;
  keys: string;
  action: ButtonAction;
  isOn?: boolean;
}

function Act({ name, path, keys, action, isOn = false }: ActProps) {
  return (
    <button
      type="button"
      class="quiet icon"
      tabIndex={-1}
      aria-label={name}
      title={`${name} (${keys})`}
      data-act={action}
    >
      <Icon path={path} isFilled={isOn} />
    </button>
  );
}
