import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { type Outline as Clips, type OutlineItem, outlineOf } from '../src/core/outline';
import type { ListId } from '../src/core/sibling-lists';
import { dayText } from './day-text';
import type { OpenIssue } from './issue-session';
import type { OutlineRowProps } from './OutlineRow';
import { AsideGroup, SHOWN_ASIDE } from './outline/AsideGroup';
import { ASIDE } from './outline/aside';
import { KeyLegend } from './outline/KeyLegend';
import { OutlineGroup, type SectionRows } from './outline/OutlineGroup';
import { outlineActions } from './outline/outline-actions';
import { bulkActions } from './outline/outline-bulk';
import { SelectionBar } from './outline/SelectionBar';
import { sectionActions } from './outline/section-actions';
import { sectionRow } from './outline/section-row';
import { useDrag } from './outline/use-drag';
import { useOutline } from './outline/use-outline';
import { useRowHandlers } from './outline/use-row-handlers';
import { useSectionDrag } from './outline/use-section-drag';
import { type OutlineRowPlace, placesOf } from './outline-rows';
import type { Status } from './use-status';

interface Props {
  open: OpenIssue;
  status: Status;
  onEdit(clipId: string): void;
}

/** The issue's clips as they stand, by the tree pattern of ARIA: one row is in the tab order. */
export function Outline({ open, status, onEdit }: Props) {
  const { issue, clips, aside, style, locale } = open;
  const outline = outlineOf(clips, issue);
  const [isAsideOpen, onFold] = useState(false);
  const places = allPlaces(outline, open, isAsideOpen);
  const actions = outlineActions({ open, status });
  const sections = sectionActions({ open, status });
  const isReadOnly = issue.published !== undefined;
  const state = useOutline({ places, actions, sections, isReadOnly, onEdit, onFold, isAsideOpen });
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
      if (action === 'highlight') run(actions.highlight, false, id);
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
  const group = (id: ListId, name: string, items: OutlineItem[]) => (
    <OutlineGroup
      key={JSON.stringify(id)}
      id={id}
      name={name}
      items={items}
      rows={rows}
      sections={headings}
    />
  );
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
        {outline.days.map(({ day, items }) => group({ day }, dayText(day, style, locale), items))}
        {outline.sections.map(({ name, items }) => group({ section: name }, name, items))}
        {aside.length > 0 && <AsideGroup clips={aside} isOpen={isAsideOpen} rows={rows} />}
      </div>
      {selected.size > 0 && !isReadOnly && (
        <SelectionBar count={selected.size} actions={bulkActions(actions, state)} />
      )}
      {!isReadOnly && <KeyLegend />}
    </>
  );
}

function allPlaces(outline: Clips, { aside }: OpenIssue, isAsideOpen: boolean): OutlineRowPlace[] {
  const places = [
    ...outline.days.flatMap(({ items }) => placesOf(items)),
    ...outline.sections.flatMap(({ name, items }) => {
      const row = sectionRow(name);
      return [{ id: row, title: name }, ...placesOf(items, row)];
    }),
  ];
  if (aside.length === 0) return places;
  const items = aside.slice(0, SHOWN_ASIDE).map((clip) => ({ clip, children: [] }));
  const fold = { id: ASIDE, title: '' };
  return [...places, fold, ...(isAsideOpen ? placesOf(items, ASIDE) : [])];
}
