import { useMemo } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { Clip } from '../src/core/clip';
import type { DropTarget } from '../src/core/move-place';
import type { OutlineItem } from '../src/core/outline';
import { hostOf } from './host-of';
import { type RowAction, RowActions } from './outline/RowActions';

export interface OutlineRowProps {
  item: OutlineItem;
  level: number;
  /** The clip whose row is in the tab order. */
  current: string | undefined;
  selected: ReadonlySet<string>;
  isReadOnly: boolean;
  /** Set aside. */
  isAside?: boolean;
  /** What the pointer is over while rows are dragged. */
  target: DropTarget | undefined;
  onFocus(clipId: string): void;
  onClick(event: MouseEvent, clipId: string): void;
  onDragStart(event: DragEvent, clipId: string): void;
  onAct(action: RowAction, clipId: string): void;
}

/** A clip's row, then those below it as its siblings. */
export function OutlineRow(props: OutlineRowProps) {
  const { item, level, current, selected, isReadOnly, isAside = false } = props;
  const { onFocus, onClick, onDragStart, onAct } = props;
  const { clip, children } = item;
  const isCurrent = clip.id === current;
  const isSelected = selected.has(clip.id);
  const drop = dropClass(props);
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
      {children.length > 0 && (
        <div class="outline-children">
          {children.map((child) => (
            <OutlineRow key={child.clip.id} {...props} item={child} level={level + 1} />
          ))}
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
          {!isAside && <EditButton clipId={clip.id} title={title} tabIndex={tabIndex} />}
        </>
      )}
    </div>
  );
}

function dropClass({ item, target }: OutlineRowProps): string {
  return target && 'clipId' in target && target.clipId === item.clip.id
    ? `drop-${target.side}`
    : '';
}

/** Its click is the row's. */
function EditButton(props: { clipId: string; title: string; tabIndex: number }) {
  const { clipId, title, tabIndex } = props;
  return (
    <button
      type="button"
      class="quiet icon outline-edit"
      aria-label={message('digestEditNamed', title)}
      title={message('digestEdit')}
      tabIndex={tabIndex}
      data-edit={clipId}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M10.7 2.8l2.5 2.5M2.8 13.2l.7-3.2 7-7a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7 7z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
