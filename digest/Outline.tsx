import { useRef, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { itemsOf, type OutlineItem, outlineOf } from '../src/core/outline';
import { dayText } from './day-text';
import type { OpenIssue } from './issue-session';
import { OutlineRow, type OutlineRowProps } from './OutlineRow';
import { placeByKey, placesOf } from './outline-rows';

interface Props {
  open: OpenIssue;
  onEdit(clipId: string): void;
}

/** The issue's clips as they stand, by the tree pattern of ARIA: one row is in the tab order. */
export function Outline({ open, onEdit }: Props) {
  const { issue, clips, style, locale } = open;
  const outline = outlineOf(clips, issue);
  const places = placesOf(itemsOf(outline));
  const [active, setActive] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);

  const current = places.some(({ id }) => id === active) ? active : places[0]?.id;
  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const place = placeByKey(places, current, event.key);
    if (!place) return;
    event.preventDefault();
    tree.current?.querySelector<HTMLElement>(`[data-clip="${CSS.escape(place.id)}"]`)?.focus();
  }
  const rows = {
    level: 1,
    current,
    isReadOnly: issue.published !== undefined,
    onFocus: setActive,
    onEdit,
  };
  return (
    <div
      class="outline"
      role="tree"
      aria-label={message('digestOutline')}
      ref={tree}
      onKeyDown={move}
    >
      {outline.days.map(({ day, items }) => (
        <OutlineGroup key={day} name={dayText(day, style, locale)} items={items} rows={rows} />
      ))}
      {outline.sections.map(({ name, items }) => (
        <OutlineGroup key={`section ${name}`} name={name} items={items} rows={rows} />
      ))}
    </div>
  );
}

interface GroupProps {
  name: string;
  items: OutlineItem[];
  rows: Omit<OutlineRowProps, 'item'>;
}

function OutlineGroup({ name, items, rows }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of a tree
    <div role="group" aria-label={name} class="outline-group">
      <div class="outline-name" aria-hidden="true">
        {name}
      </div>
      {items.map((item) => (
        <OutlineRow key={item.clip.id} item={item} {...rows} />
      ))}
    </div>
  );
}
