import { useMemo } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import type { DropTarget } from '../src/core/move-place';
import { type Entry, entriesBelow, isItem, type OutlineItem } from '../src/core/outline';
import { hostOf } from './host-of';
import { dropClass } from './outline/drop-class';
import { EditButton } from './outline/EditButton';
import { ProseRow } from './outline/ProseRow';
import { RowActions } from './outline/RowActions';
import { VersionsButton } from './outline/VersionsButton';

/** What rows have in common. */
export interface Rows {
  level: number;
  /** The row that is in the tab order. */
  current: string | undefined;
  selected: ReadonlySet<string>;
  isReadOnly: boolean;
  /** Those that there are two versions of. */
  versions: ReadonlySet<string>;
  /** What the pointer is over while rows are dragged. */
  target: DropTarget | undefined;
}

export interface OutlineRowProps extends Rows {
  item: OutlineItem;
  /** Set aside. */
  isAside?: boolean;
  /** With all that stands in it. */
  isWhole: boolean;
}

interface EntriesProps {
  rows: Rows;
  entries: readonly Entry[];
  /** How many of them are drawn with all that stands in their rows. */
  whole: number;
}

/** The rows of clips and of the prose between them. */
export function OutlineRows({ rows, entries, whole }: EntriesProps) {
  return (
    <>
      {entries.map((entry, at) =>
        isItem(entry) ? (
          <OutlineRow key={entry.clip.id} {...rows} item={entry} isWhole={at < whole} />
        ) : (
          <ProseRow key={entry.id} {...rows} block={entry} />
        ),
      )}
    </>
  );
}

/** A clip's row, then those below it as its siblings. */
export function OutlineRow({ item, ...rows }: OutlineRowProps) {
  const { level, current, selected, isReadOnly, isAside = false, isWhole } = rows;
  const { clip } = item;
  const below = entriesBelow(item);
  const isCurrent = clip.id === current;
  const isSelected = selected.has(clip.id);
  const hasVersions = rows.versions.has(clip.id);
  const drop = dropClass(clip.id, rows.target);
  // Drawn anew only where something of its own has changed: an issue may have a thousand.
  const row = useMemo(
    () => (
      <Row
        {...{ clip, level, isCurrent, isSelected, isReadOnly, isAside, isWhole, hasVersions, drop }}
      />
    ),
    [clip, level, isCurrent, isSelected, isReadOnly, isAside, isWhole, hasVersions, drop],
  );
  return (
    <>
      {row}
      {below.length > 0 && (
        <div class="outline-children">
          <OutlineRows
            rows={{ ...rows, level: level + 1 }}
            entries={below}
            whole={isWhole ? below.length : 0}
          />
        </div>
      )}
    </>
  );
}

interface RowProps {
  clip: Clip;
  level: number;
  isCurrent: boolean;
  isSelected: boolean;
  isReadOnly: boolean;
  isAside: boolean;
  isWhole: boolean;
  hasVersions: boolean;
  /** A class that shows where what is dragged would come to stand. */
  drop: string;
}

/**
 * A row's name is its title, so nothing else may be text in it. Kind and site are drawn by the style sheet. Its keys,
 * clicks and drags are the tree's.
 */
function Row({ clip, level, isCurrent, isSelected, drop, ...row }: RowProps) {
  const { isReadOnly, isAside, isWhole, hasVersions } = row;
  const title = clip.title || clip.url;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      class={`outline-row ${drop}`}
      role="treeitem"
      aria-label={title}
      aria-level={level}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      data-clip={clip.id}
      {...(isAside ? { 'data-aside': '' } : {})}
      draggable={!isReadOnly}
    >
      {isWhole && (
        <span class="outline-text" data-kind={clip.kind} data-host={hostOf(clip.url)}>
          <span class={clip.highlight ? 'outline-highlight' : ''}>{title}</span>{' '}
        </span>
      )}
      {isWhole && !isReadOnly && (
        <>
          <RowActions clip={clip} isAside={isAside} />
          {!isAside && <EditButton rowId={clip.id} title={title} tabIndex={tabIndex} />}
          {hasVersions && <VersionsButton title={title} tabIndex={tabIndex} />}
        </>
      )}
    </div>
  );
}
