import { useMemo } from 'preact/hooks';
import type { SectionTarget } from '../../src/core/move-section';
import { type Entry, entriesBelow, isItem, ownOf } from '../../src/core/outline';
import { type ListId, withBelow } from '../../src/core/sibling-lists';
import { OutlineRows, type Rows } from '../OutlineRow';
import { useSteady } from '../use-steady';
import { SectionName } from './SectionName';
import { sectionRow } from './section-row';

interface Props {
  id: ListId;
  name: string;
  entries: readonly Entry[];
  rows: Rows;
  /** What the pointer is over while a section is dragged. */
  sectionTarget: SectionTarget | undefined;
  /** How many of its rows are drawn: there is room for the others. */
  drawn: number;
  /** How many of them are drawn with all that stands in their rows. */
  whole: number;
}

/** A day or a section, with what stands in it. A section's heading is a row too, to move it by. */
export function OutlineGroup(props: Props) {
  const { id, name, entries, rows, sectionTarget, drawn, whole } = props;
  const steady = useSteady(entries, areSame);
  const list = JSON.stringify(id);
  const section = 'section' in id ? id.section : undefined;
  const ids = useMemo(() => rowsOf(steady, section), [steady, section]);
  const { level, selected, isReadOnly, versions } = rows;
  const current = rows.current !== undefined && ids.has(rows.current) ? rows.current : undefined;
  const target = isHere(rows.target, ids, list) ? rows.target : undefined;
  const isDroppedOn = section !== undefined && sectionTarget?.section === section;
  const drop = isDroppedOn ? `drop-${sectionTarget.side}` : '';
  const drawnHere = Math.max(0, Math.min(drawn, steady.length));
  const wholeHere = Math.max(0, Math.min(whole, drawnHere));
  // Drawn anew only where something here has changed: an issue may have a hundred of them.
  return useMemo(() => {
    const own = { level, selected, isReadOnly, versions, current, target };
    return (
      <Drawn
        {...{ list, name, section, drop }}
        entries={steady}
        rows={own}
        drawn={drawnHere}
        whole={wholeHere}
      />
    );
  }, [
    ...[list, name, steady, level, selected, isReadOnly, versions, current, target, drop],
    ...[drawnHere, wholeHere],
  ]);
}

interface DrawnProps extends Pick<Props, 'name' | 'entries' | 'rows' | 'drawn' | 'whole'> {
  list: string;
  section: string | undefined;
  /** A class that shows where what is dragged would come to stand. */
  drop: string;
}

function Drawn(props: DrawnProps) {
  const { list, name, section, drop, entries, rows, drawn, whole } = props;
  const { level, target } = rows;
  const nameClass = target && 'list' in target ? 'outline-name drop-below' : 'outline-name';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a tree
    <div
      role="group"
      aria-label={name}
      class={`outline-group ${drop}`}
      style={{ '--rows': entries.length }}
      {...(section === undefined ? {} : { 'data-section': section })}
    >
      {section === undefined ? (
        <div class={nameClass} aria-hidden="true" data-list={list}>
          {name}
        </div>
      ) : (
        <SectionName name={section} list={list} class={nameClass} rows={rows} />
      )}
      <OutlineRows
        rows={{ ...rows, level: section === undefined ? level : level + 1 }}
        entries={entries.slice(0, drawn)}
        whole={whole}
      />
    </div>
  );
}

function areSame(one: readonly Entry[], other: readonly Entry[]): boolean {
  return (
    one.length === other.length &&
    one.every((entry, at) => {
      const twin = other[at];
      if (twin === undefined || ownOf(twin) !== ownOf(entry)) return false;
      return !isItem(entry) || !isItem(twin) || areSame(entriesBelow(entry), entriesBelow(twin));
    })
  );
}

function rowsOf(entries: readonly Entry[], section: string | undefined): ReadonlySet<string> {
  const rows = entries.flatMap(withBelow).map((entry) => ownOf(entry).id);
  return new Set(section === undefined ? rows : [sectionRow(section), ...rows]);
}

function isHere(target: Rows['target'], ids: ReadonlySet<string>, list: string): boolean {
  if (!target) return false;
  return 'list' in target ? JSON.stringify(target.list) === list : ids.has(target.rowId);
}
