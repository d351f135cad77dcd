import { withoutAddressAsTitle } from '../bookmarks/address-as-title';
import type { Bookmark } from '../bookmarks/bookmark';
import type { Column, Columns } from './columns';

interface KnownTable {
  /** By the names of their columns, in small letters; only what stands here is asked for. */
  columns: { url: string } & Partial<Record<Column, string>>;
  /** Others that it is known by. */
  besides: string[];
  refine?: (bookmark: Bookmark) => Bookmark;
}

const KNOWN_TABLES: readonly KnownTable[] = [
  // Pocket
  {
    columns: { url: 'url', title: 'title', added: 'time_added', tags: 'tags', toRead: 'status' },
    besides: [],
    refine: withoutAddressAsTitle,
  },
  // Raindrop
  {
    columns: {
      url: 'url',
      title: 'title',
      note: 'note',
      section: 'folder',
      tags: 'tags',
      added: 'created',
      quote: 'highlights',
      highlight: 'favorite',
    },
    besides: ['excerpt', 'cover'],
  },
  // Instapaper
  {
    columns: {
      url: 'url',
      title: 'title',
      quote: 'selection',
      section: 'folder',
      added: 'timestamp',
    },
    besides: [],
    refine: withoutOwnFolder,
  },
  // Readwise Reader
  {
    columns: {
      url: 'url',
      title: 'title',
      tags: 'document tags',
      added: 'saved date',
      toRead: 'location',
    },
    besides: ['reading progress'],
  },
  // Readwise
  {
    columns: { url: 'url', title: 'title', quote: 'highlight', note: 'note', added: 'date' },
    besides: ['author', 'location'],
  },
];

export interface KnownColumns {
  columns: Columns;
  refine: (bookmark: Bookmark) => Bookmark;
}

/** What stands in the columns of a service's table; undefined for any other. */
export function knownColumns(header: string[]): KnownColumns | undefined {
  const names = header.map((name) => name.trim().toLowerCase());
  const known = KNOWN_TABLES.find(({ columns, besides }) =>
    [...Object.values(columns), ...besides].every((name) => names.includes(name)),
  );
  if (!known) return undefined;
  const { url, ...others } = known.columns;
  const columns: Columns = { url: names.indexOf(url) };
  for (const column of Object.keys(others) as (keyof typeof others)[])
    columns[column] = names.indexOf(others[column] ?? '');
  // Instapaper came to have it later.
  if (columns.tags === undefined && names.includes('tags')) columns.tags = names.indexOf('tags');
  return { columns, refine: known.refine ?? ((bookmark) => bookmark) };
}

/** Instapaper's own folders say what became of it. */
function withoutOwnFolder({ section = '', ...bookmark }: Bookmark): Bookmark {
  if (section === 'Unread') return { ...bookmark, isToRead: true };
  if (section === 'Starred') return { ...bookmark, isHighlight: true };
  return section === 'Archive' ? bookmark : { ...bookmark, section };
}
