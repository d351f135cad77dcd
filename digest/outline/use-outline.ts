import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Direction } from '../../src/core/move-place';
import { focusWatch } from '../focus-watch';
import { type OutlineRowPlace, placeByKey } from '../outline-rows';
import { ASIDE } from './aside';
import type { Ids } from './decide';
import { focusRow, rowOf } from './focus-row';
import type { OutlineActions } from './outline-actions';
import { type Command, commandOf } from './outline-keys';
import type { SectionActions } from './section-actions';
import { sectionOf } from './section-row';
import { among, NOTHING_SELECTED, type Selection, withRange, withToggled } from './selection';

interface Outline {
  places: OutlineRowPlace[];
  actions: OutlineActions;
  sections: SectionActions;
  isReadOnly: boolean;
  onEdit(rowId: string): void;
  /** Prose right below the row. */
  onAddText(rowId: string): void;
  /** Opens or folds what was set aside. */
  onFold(isOpen: boolean): void;
  isAsideOpen: boolean;
}

/** Where the focus goes unless it has gone elsewhere by itself. */
interface Returning {
  rows: string[];
  hasMoved(): boolean;
}

export interface OutlineState {
  tree: RefObject<HTMLDivElement | null>;
  /** The row that is in the tab order. */
  current: string | undefined;
  selection: Selection;
  onFocus(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onClick(event: MouseEvent, id: string): void;
  /** Does it, then brings the focus to the row, or to one beside where that has gone. */
  run(work: (ids: Ids) => Promise<boolean>, isGoing?: boolean, id?: string): void;
  clear(): void;
}

/** Focus, selection and keys, by the tree pattern of ARIA. */
export function useOutline(outline: Outline): OutlineState {
  const { places, actions, sections, isReadOnly, isAsideOpen, onEdit, onAddText, onFold } = outline;
  const order = useMemo(() => places.map(({ id }) => id), [places]);
  // And prose.
  const clips = useMemo(
    () => order.filter((id) => id !== ASIDE && sectionOf(id) === undefined),
    [order],
  );
  const tree = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  const [chosen, setSelection] = useState<Selection>(NOTHING_SELECTED);
  const [returning, setReturning] = useState<Returning>();
  const selection = among(chosen, clips);
  // Tab comes to a clip first; a heading is a step up from it.
  const current = active !== undefined && order.includes(active) ? active : (clips[0] ?? order[0]);

  useLayoutEffect(() => {
    if (!returning) return;
    const row = returning.rows
      .map((id) => tree.current && rowOf(tree.current, id))
      .find((found) => found);
    if (row && !returning.hasMoved()) row.focus();
  }, [returning]);

  /** On the row of the id and what is chosen with it; without one on what is chosen, else on the row in focus. */
  function run(work: (ids: Ids) => Promise<boolean>, isGoing = false, id?: string) {
    const isAlone = id === undefined ? selection.ids.size === 0 : !selection.ids.has(id);
    const row = id ?? current;
    if (isReadOnly || row === undefined) return;
    const ids = isAlone ? new Set([row]) : selection.ids;
    const beside = besides(order, ids);
    const hasMoved = focusWatch();
    work(ids).then((isDone) => {
      if (!isDone) return;
      if (isGoing) setSelection(NOTHING_SELECTED);
      setReturning({ rows: isGoing ? beside : [row, ...beside], hasMoved });
    });
  }

  function along(key: string, isExtending: boolean) {
    if (current === undefined) return;
    if (current === ASIDE && key === 'ArrowRight' && !isAsideOpen) return onFold(true);
    if (current === ASIDE && key === 'ArrowLeft' && isAsideOpen) return onFold(false);
    const place = placeByKey(places, current, key);
    if (!place) return;
    setSelection(isExtending ? withRange(selection, order, current, place.id) : NOTHING_SELECTED);
    if (tree.current) focusRow(tree.current, place.id);
  }

  function edit() {
    if (current === ASIDE) onFold(!isAsideOpen);
    else if (current !== undefined && clips.includes(current) && !isReadOnly) onEdit(current);
  }

  function move(direction: Direction) {
    const section = sectionOf(current);
    if (section === undefined) return run((ids) => actions.move(ids, direction));
    return run(() => sections.move(section, direction), false, current);
  }

  function obey(command: Command) {
    switch (command.does) {
      case 'focus':
      case 'extend':
        return along(command.key, command.does === 'extend');
      case 'move':
        return move(command.direction);
      case 'edit':
        return edit();
      case 'toggle':
        return current === undefined || setSelection(withToggled(selection, current));
      case 'all':
        return setSelection({ ids: new Set(clips) });
      case 'none':
        return setSelection(NOTHING_SELECTED);
      case 'aside':
        return run(actions.toggleAside, true);
      case 'next':
        return run(actions.toNext, true);
      case 'highlight':
        return run(actions.highlight);
      case 'text':
        return current === undefined || isReadOnly || onAddText(current);
      case 'remove':
        return run(actions.remove, true);
    }
  }

  return {
    tree,
    current,
    selection,
    onFocus: setActive,
    run,
    clear() {
      setSelection(NOTHING_SELECTED);
      if (current !== undefined) setReturning({ rows: [current], hasMoved: focusWatch() });
    },
    onKeyDown(event) {
      const command = commandOf(event);
      const isButtons = event.target instanceof HTMLButtonElement && /^(Enter| )$/.test(event.key);
      if (!command || isButtons) return;
      event.preventDefault();
      obey(command);
    },
    onClick(event, id) {
      setActive(id);
      if (event.shiftKey) setSelection(withRange(selection, order, current, id));
      else if (event.ctrlKey || event.metaKey) setSelection(withToggled(selection, id));
      else if (id === ASIDE) onFold(!isAsideOpen);
      else if (!isReadOnly && clips.includes(id)) onEdit(id);
    },
  };
}

/** The rows that stand nearest to those that are going away. */
function besides(order: string[], ids: Ids): string[] {
  const at = order.findIndex((id) => ids.has(id));
  // A section goes with its last clip.
  const stays = (id: string) => !ids.has(id) && sectionOf(id) === undefined;
  const after = order.slice(at).find(stays);
  const before = order.slice(0, Math.max(at, 0)).findLast(stays);
  return [after, before].filter((id) => id !== undefined);
}
