import type { SectionTarget } from '../../src/core/move-section';
import type { Entry } from '../../src/core/outline';
import type { ListId } from '../../src/core/sibling-lists';
import { type OutlineRowProps, OutlineRows } from '../OutlineRow';
import { SectionName } from './SectionName';

interface Props {
  id: ListId;
  name: string;
  entries: Entry[];
  rows: Omit<OutlineRowProps, 'item'>;
  sections: SectionRows;
}

/** What the headings of sections have in common. */
export interface SectionRows {
  target: SectionTarget | undefined;
  onDragStart(event: DragEvent, section: string): void;
}

/** A day or a section, with what stands in it. A section's heading is a row too, to move it by. */
export function OutlineGroup({ id, name, entries, rows, sections }: Props) {
  const list = JSON.stringify(id);
  const isTarget =
    rows.target && 'list' in rows.target && JSON.stringify(rows.target.list) === list;
  const nameClass = isTarget ? 'outline-name drop-below' : 'outline-name';
  const section = 'section' in id ? id.section : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a tree
    <div
      role="group"
      aria-label={name}
      class={`outline-group ${section === undefined ? '' : dropClass(section, sections)}`}
      {...(section === undefined ? {} : { 'data-section': section })}
    >
      {section === undefined ? (
        <div class={nameClass} aria-hidden="true" data-list={list}>
          {name}
        </div>
      ) : (
        <SectionName
          name={section}
          list={list}
          class={nameClass}
          rows={rows}
          onDragStart={sections.onDragStart}
        />
      )}
      <OutlineRows
        rows={section === undefined ? rows : { ...rows, level: rows.level + 1 }}
        entries={entries}
      />
    </div>
  );
}

function dropClass(section: string, { target }: SectionRows): string {
  return target?.section === section ? `drop-${target.side}` : '';
}
