import { useMemo } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { DropTarget } from '../src/core/move-place';
import { type Entry, entriesBelow, isItem, type OutlineItem } from '../src/core/outline';
import { hostOf } from './host-of';
import { dropClass } from './outline/drop-class';
import { EditButton } from './outline/EditButton';
import { ProseRow } from './outline/ProseRow';
import { type RowAction, RowActions } from './outline/RowActions';

export interface OutlineRowProps {
  item: OutlineItem;
  level: number;
  /** The row that is in the tab order. */
  current: string | undefined;
  selected: ReadonlySet<string>;
  isReadOnly: boolean;
  /** Set aside. */
  isAside?: boolean;
  /** What the pointer is over while rows are dragged. */
  target: DropTarget | undefined;
  onFocus(rowId: string): void;
  onClick(event: MouseEvent, rowId: string): void;
  onDragStart(event: DragEvent, rowId: string): void;
  onAct(action: RowAction, rowId: string): void;
}

type RowsInCommon = Omit<OutlineRowProps, 'item'>;

/** The rows of clips and of the prose between them. */
export function OutlineRows({ rows, entries }: { rows: RowsInCommon; entries: readonly Entry[] }) {
  return (
    <>
      {entries.map((entry) =>
        isItem(entry) ? (
          <OutlineRow key={entry.clip.id} {...rows} item={entry} />
        ) : (
          <ProseRow key={entry.id} {...rows} block={entry} />
        ),
      )}
    </>
  );
}

/** A clip's row, then those below it as its siblings. */
export function OutlineRow(props: OutlineRowProps) {
  const { item, level, current, selected, isReadOnly, isAside = false } = props;
  const { target, onFocus, onClick, onDragStart, onAct } = props;
  const { clip } = item;
  const below = entriesBelow(item);
  const isCurrent = clip.id === current;
  const isSelected = selected.has(clip.id);
  const drop = dropClass(clip.id, target);
  // Drawn anew only where something of its own has changed: an issue may have a thousand.
  const row = useMemo(
    () => (
      <Row
        {...{ clip, level, isCurrent, isSelected, isReadOnly, isAside, drop }}
        {...{ onFocus, onClick, onDragStart, onAct }}
      />
    ),
    [clip, level, isCurrent, isSelected, isReadOnly, isAside, drop],
  );
  return (
    <>
      {row}
      {below.length > 0 && (
        <div class="outline-children">
          <OutlineRows rows={{ ...props, level: level + 1 }} entries={below} />
        </div>
      )}
    </>
  );
}

interface RowProps
  extends Pick<
    OutlineRowProps,
    'level' | 'isReadOnly' | 'onFocus' | 'onClick' | 'onDragStart' | 'onAct'
  > {
  clip: Clip;
  isCurrent: boolean;
  isSelected: boolean;
  isAside: boolean;
  /** A class that shows where what is dragged would come to stand. */
  drop: string;
}

/**
 * A row's name is its title, so nothing else may be text in it. Kind and site are drawn by the style sheet. Its keys
 * are the tree's.
 */
function Row(props: RowProps) {
  const { clip, level, isCurrent, isSelected, isReadOnly, isAside, drop } = props;
  const title = clip.title || clip.url;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys of all its rows
    <div
      class={`outline-row ${drop}`}
      role="treeitem"
      aria-label={title}
      aria-level={level}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      data-clip={clip.id}
      {...(isAside ? { 'data-aside': '' } : {})}
      onFocusIn={() => props.onFocus(clip.id)}
      onClick={(event) => props.onClick(event, clip.id)}
      draggable={!isReadOnly}
      onDragStart={(event) => props.onDragStart(event, clip.id)}
    >
      <span class="outline-text" data-kind={clip.kind} data-host={hostOf(clip.url)}>
        <span class={clip.highlight ? 'outline-highlight' : ''}>{title}</span>{' '}
      </span>
      {!isReadOnly && (
        <>
          <RowActions
            clip={clip}
            isAside={isAside}
            onAct={(action) => props.onAct(action, clip.id)}
          />
          {!isAside && <EditButton rowId={clip.id} title={title} tabIndex={tabIndex} />}
        </>
      )}
    </div>
  );
}
