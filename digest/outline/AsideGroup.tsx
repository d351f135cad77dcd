import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { OutlineRow, type Rows } from '../OutlineRow';
import { ASIDE } from './aside';

/** More are better looked for in the library. */
export const SHOWN_ASIDE = 100;

interface Props {
  clips: Clip[];
  isOpen: boolean;
  rows: Rows;
}

/** "Not in this issue": a row that folds, with what was set aside below it. */
export function AsideGroup({ clips, isOpen, rows }: Props) {
  const name = message('digestAside', String(clips.length));
  return (
    <div class="outline-aside">
      <div
        class="outline-row outline-fold"
        role="treeitem"
        aria-level={1}
        aria-expanded={isOpen}
        aria-selected={false}
        aria-label={name}
        tabIndex={rows.current === ASIDE ? 0 : -1}
        data-clip={ASIDE}
        data-aside=""
      >
        {name}
      </div>
      {isOpen && (
        <div class="outline-children">
          {clips.slice(0, SHOWN_ASIDE).map((clip) => (
            <OutlineRow
              key={clip.id}
              {...rows}
              item={{ clip, children: [] }}
              level={2}
              isAside
              isWhole
            />
          ))}
          {clips.length > SHOWN_ASIDE && (
            <p class="field-hint">
              {message('digestAsideMore', String(clips.length - SHOWN_ASIDE))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
