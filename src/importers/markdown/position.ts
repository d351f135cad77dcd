import type { Clip } from '../../core/clip';
import type { Block } from '../../core/issue';
import type { ItemShape } from '../../markdown/item-shape';
import type { BareClip } from './read-item';

/** Where a post's next piece stands. */
export interface Position {
  section?: string;
  day: string;
  isInDay: boolean;
  shape: ItemShape;
  /** Of the next item that is nested in none. */
  index: number;
}

/** A piece's number, and its place among the others. */
export interface Rank {
  number: number;
  order: string;
}

export function blockAt(
  { section, day, isInDay }: Position,
  { number, order }: Rank,
  markdown: string,
  above: string | undefined,
): Block {
  return {
    id: `block-${number}`,
    markdown,
    order,
    ...(section === undefined ? {} : { section }),
    ...(isInDay ? { day } : {}),
    ...(above === undefined ? {} : { above }),
  };
}

export function clipAt(
  { section, day }: Position,
  { number, order }: Rank,
  parent: Clip | undefined,
): BareClip {
  return {
    id: `clip-${number}`,
    tags: [],
    ...(section === undefined || parent ? {} : { section }),
    ...(parent ? { parent: parent.id } : {}),
    order,
    day,
    clippedAt: Date.parse(`${day}T12:00:00Z`) + number - 1,
    utcOffset: 0,
    revision: '0-import',
    updatedAt: 0,
  };
}
