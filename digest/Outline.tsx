import { useMemo, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { Block } from '../src/core/issue';
import { blockBelow, firstBlock } from '../src/core/new-block';
import type { Outline as Clips } from '../src/core/outline';
import { rootLists, topOf } from '../src/core/sibling-lists';
import type { TwoVersions } from '../src/core/versions';
import { newBlockId } from '../src/storage/stamp';
import type { OpenIssue } from './issue-session';
import { OutlineRows, type Rows } from './OutlineRow';
import { AsideGroup, SHOWN_ASIDE } from './outline/AsideGroup';
import { ASIDE } from './outline/aside';
import { KeyLegend } from './outline/KeyLegend';
import { OutlineGroup } from './outline/OutlineGroup';
import { outlineActions } from './outline/outline-actions';
import { bulkActions } from './outline/outline-bulk';
import { rowActionAt } from './outline/RowActions';
import { rowAt } from './outline/row-at';
import { SelectionBar } from './outline/SelectionBar';
import { sectionActions } from './outline/section-actions';
import { sectionOf, sectionRow } from './outline/section-row';
import { useDrag } from './outline/use-drag';
import { useDrawnRows } from './outline/use-drawn-rows';
import { useGroups } from './outline/use-groups';
import { useOutline } from './outline/use-outline';
import { useSectionDrag } from './outline/use-section-drag';
import { useVersions } from './outline/use-versions';
import { type OutlineRowPlace, placesOf } from './outline-rows';
import type { Status } from './use-status';

interface Props {
  open: OpenIssue;
  status: Status;
  onEdit(rowId: string): void;
  /** Begins prose that isn't stored yet. */
  onAddText(block: Block, below: string): void;
  onCompare(two: TwoVersions): void;
}

/** The issue's clips as they stand, by the tree pattern of ARIA: one row is in the tab order. */
export function Outline({ open, status, onEdit, onAddText, onCompare }: Props) {
  const { issue, clips, aside } = open;
  const { outline, groups } = useGroups(open);
  const [isAsideOpen, onFold] = useState(false);
  const places = useMemo(
    () => allPlaces(outline, aside, isAsideOpen),
    [outline, aside, isAsideOpen],
  );
  const drawn = useDrawnRows(clips.length);
  const { two, versions } = useVersions(open);
  const legend = useMemo(() => <KeyLegend />, []);
  const actions = outlineActions({ open, status });
  const sections = sectionActions({ open, status });
  const isReadOnly = issue.published !== undefined;
  const addText = (rowId: string) => {
    const section = sectionOf(rowId);
    const id = newBlockId();
    const block =
      section === undefined ? blockBelow(outline, rowId, id) : firstBlock(outline, { section }, id);
    if (block) onAddText(block, rowId);
  };
  const keys = { onEdit, onAddText: addText, onFold };
  const state = useOutline({ places, actions, sections, isReadOnly, isAsideOpen, ...keys });
  const drag = useDrag((ids, target) => state.run(() => actions.drop(ids, target)));
  const sectionDrag = useSectionDrag((section, target) =>
    state.run(() => sections.drop(section, target), false, sectionRow(section)),
  );
  const { tree, current, selection, run } = state;
  const selected = selection.ids;
  const rows: Rows = { level: 1, current, selected, isReadOnly, versions, target: drag.target };

  function click(event: MouseEvent) {
    const id = rowAt(event.target);
    const action = event.target instanceof Element ? rowActionAt(event.target) : undefined;
    if (id === undefined) return;
    if (action === undefined) state.onClick(event, id);
    else if (action === 'text') addText(id);
    else if (action === 'versions') compare(id);
    else if (action === 'highlight') run(actions.highlight, false, id);
    else run(action === 'aside' ? actions.toggleAside : actions.toNext, true, id);
  }

  function compare(id: string) {
    const found = two.get(id);
    if (found) onCompare(found);
  }

  function startDrag(event: DragEvent) {
    const id = rowAt(event.target);
    const section = sectionOf(id);
    if (section !== undefined) sectionDrag.start(event, section);
    else if (id !== undefined) drag.start(event, selected.has(id) ? selected : new Set([id]));
  }

  return (
    <>
      <div
        class={drawn.rows < clips.length ? 'outline is-coming' : 'outline'}
        role="tree"
        aria-label={message('digestOutline')}
        aria-multiselectable="true"
        ref={tree}
        onKeyDown={state.onKeyDown}
        onFocusIn={(event) => {
          const id = rowAt(event.target);
          if (id !== undefined) state.onFocus(id);
        }}
        onClick={click}
        onDragStart={startDrag}
        onDragOver={(event) => {
          drag.over(event);
          sectionDrag.over(event);
        }}
        onDrop={(event) => {
          drag.drop(event);
          sectionDrag.drop(event);
        }}
        onDragEnd={() => {
          drag.end();
          sectionDrag.end();
        }}
      >
        <OutlineRows rows={rows} entries={topOf(outline).entries} whole={0} />
        {groups.map(({ id, name, entries, above }) => (
          <OutlineGroup
            key={JSON.stringify(id)}
            {...{ id, name, entries, rows }}
            sectionTarget={sectionDrag.target}
            drawn={drawn.rows - above}
            whole={drawn.whole - above}
          />
        ))}
        {aside.length > 0 && <AsideGroup clips={aside} isOpen={isAsideOpen} rows={rows} />}
      </div>
      {selected.size > 0 && !isReadOnly && (
        <SelectionBar count={selected.size} actions={bulkActions(actions, state)} />
      )}
      {!isReadOnly && legend}
    </>
  );
}

function allPlaces(outline: Clips, aside: Clip[], isAsideOpen: boolean): OutlineRowPlace[] {
  const places = rootLists(outline).flatMap(({ id, entries }) => {
    if (!('section' in id)) return placesOf(entries);
    const row = sectionRow(id.section);
    return [{ id: row }, ...placesOf(entries, row)];
  });
  if (aside.length === 0) return places;
  const items = aside.slice(0, SHOWN_ASIDE).map((clip) => ({ clip, children: [] }));
  const fold = { id: ASIDE };
  return [...places, fold, ...(isAsideOpen ? placesOf(items, ASIDE) : [])];
}
