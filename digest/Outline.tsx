import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Block } from '../src/core/issue';
import { blockBelow, firstBlock } from '../src/core/new-block';
import { type Outline as Clips, outlineOf } from '../src/core/outline';
import { groupsOf, type ListId, rootLists, topOf } from '../src/core/sibling-lists';
import { newBlockId } from '../src/storage/stamp';
import { dayText } from './day-text';
import type { OpenIssue } from './issue-session';
import { type OutlineRowProps, OutlineRows } from './OutlineRow';
import { AsideGroup, SHOWN_ASIDE } from './outline/AsideGroup';
import { ASIDE } from './outline/aside';
import { KeyLegend } from './outline/KeyLegend';
import { OutlineGroup, type SectionRows } from './outline/OutlineGroup';
import { outlineActions } from './outline/outline-actions';
import { bulkActions } from './outline/outline-bulk';
import { SelectionBar } from './outline/SelectionBar';
import { sectionActions } from './outline/section-actions';
import { sectionOf, sectionRow } from './outline/section-row';
import { useDrag } from './outline/use-drag';
import { useOutline } from './outline/use-outline';
import { useRowHandlers } from './outline/use-row-handlers';
import { useSectionDrag } from './outline/use-section-drag';
import { type OutlineRowPlace, placesOf } from './outline-rows';
import type { Status } from './use-status';

interface Props {
  open: OpenIssue;
  status: Status;
  onEdit(rowId: string): void;
  /** Begins prose that isn't stored yet. */
  onAddText(block: Block, below: string): void;
}

/** The issue's clips as they stand, by the tree pattern of ARIA: one row is in the tab order. */
export function Outline({ open, status, onEdit, onAddText }: Props) {
  const { issue, clips, aside, style, locale } = open;
  const outline = outlineOf(clips, issue);
  const [isAsideOpen, onFold] = useState(false);
  const places = allPlaces(outline, open, isAsideOpen);
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
  const { tree, current, selection, onFocus, onClick, run } = state;
  const selected = selection.ids;
  const handlers = useRowHandlers({
    onFocus,
    onClick,
    onDragStart: (event, id) => drag.start(event, selected.has(id) ? selected : new Set([id])),
    onAct: (action, id) => {
      if (action === 'text') addText(id);
      else if (action === 'highlight') run(actions.highlight, false, id);
      else run(action === 'aside' ? actions.toggleAside : actions.toNext, true, id);
    },
  });
  const rows: Omit<OutlineRowProps, 'item'> = {
    level: 1,
    current,
    selected,
    isReadOnly,
    target: drag.target,
    ...handlers,
  };
  const headings: SectionRows = { target: sectionDrag.target, onDragStart: sectionDrag.start };
  const nameOf = (id: ListId) => ('day' in id ? dayText(id.day, style, locale) : groupName(id));
  return (
    <>
      <div
        class="outline"
        role="tree"
        aria-label={message('digestOutline')}
        aria-multiselectable="true"
        ref={tree}
        onKeyDown={state.onKeyDown}
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
        <OutlineRows rows={rows} entries={topOf(outline).entries} />
        {groupsOf(outline).map(({ id, entries }) => (
          <OutlineGroup
            key={JSON.stringify(id)}
            id={id}
            name={nameOf(id)}
            entries={entries}
            rows={rows}
            sections={headings}
          />
        ))}
        {aside.length > 0 && <AsideGroup clips={aside} isOpen={isAsideOpen} rows={rows} />}
      </div>
      {selected.size > 0 && !isReadOnly && (
        <SelectionBar count={selected.size} actions={bulkActions(actions, state)} />
      )}
      {!isReadOnly && <KeyLegend />}
    </>
  );
}

function groupName(id: ListId): string {
  return 'section' in id ? id.section : '';
}

function allPlaces(outline: Clips, { aside }: OpenIssue, isAsideOpen: boolean): OutlineRowPlace[] {
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
