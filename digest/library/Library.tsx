import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import type { OpenIssue } from '../issue-session';
import { SelectionBar } from '../outline/SelectionBar';
import { Trash } from '../trash/Trash';
import type { VisitClip } from '../use-clip-visit';
import type { Status } from '../use-status';
import { Filters } from './Filters';
import { LibraryRow } from './LibraryRow';
import { libraryActions } from './library-actions';
import { saveBookmarks } from './save-bookmarks';
import { useFirstRows } from './use-first-rows';
import { useLibrary } from './use-library';

interface Props {
  query: string;
  open: OpenIssue;
  status: Status;
  trash: Clip[];
  visit: VisitClip;
  onClose(): void;
}

/** As many as a list is pleasant with; more on request. */
const STEP = 100;

/** All clips, in an issue or not, with what is looked for among them. */
export function Library({ query, open, status, trash, visit, onClose }: Props) {
  const library = useLibrary(query);
  const { isRead, found, chosen, setSelected } = library;
  const [most, setMost] = useState(STEP);
  const main = useRef<HTMLElement>(null);
  const isNoneChosen = chosen.length === 0;
  useEffect(() => {
    // The bar has gone with the focus in it.
    if (isNoneChosen && document.activeElement === document.body) main.current?.focus();
  }, [isNoneChosen]);
  const shown = found.slice(0, most);
  const rows = useFirstRows(found, shown);
  const selected = new Set(chosen.map(({ clip }) => clip.id));
  const clear = () => setSelected(new Set());
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const show = (clip: Clip) => {
    onClose();
    visit(clip, 'row').catch(status.sayFailed);
  };
  return (
    <main class="library" ref={main} tabIndex={-1} aria-label={message('digestLibrary')}>
      <div class="library-head">
        <h2>{message('digestLibrary')}</h2>
        <button type="button" onClick={onClose}>
          {message('digestLibraryClose')}
        </button>
      </div>
      <Filters {...library} />
      <div class="library-count">
        <p role="status">{isRead ? countText(found.length, shown.length) : ''}</p>
        {found.length > 0 && (
          <div class="library-all">
            <button
              type="button"
              class="quiet"
              onClick={() => setSelected(new Set(found.map(({ clip }) => clip.id)))}
            >
              {message('digestSelectAll', String(found.length))}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => status.say(saveBookmarks(found, query))}
            >
              {message('digestExportBookmarks')}
            </button>
          </div>
        )}
      </div>
      <ul class="library-list" aria-label={message('digestLibraryList')}>
        {rows.map((entry) => (
          <LibraryRow
            key={entry.clip.id}
            entry={entry}
            isSelected={selected.has(entry.clip.id)}
            onToggle={() => toggle(entry.clip.id)}
            onShow={() => show(entry.clip)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {message('digestLibraryMore', String(Math.min(STEP, found.length - shown.length)))}
        </button>
      )}
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          actions={libraryActions({ open, status, chosen, onClear: clear })}
        />
      )}
      <Trash clips={trash} status={status} onEmpty={() => main.current?.focus()} />
    </main>
  );
}

function countText(count: number, shown: number): string {
  if (count === 0) return message('digestFoundNone');
  return shown < count
    ? message('digestFoundSome', String(shown), String(count))
    : message('digestFound', String(count));
}
