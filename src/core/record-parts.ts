import type { Clip } from './clip';
import type { Block, Issue } from './issue';
import type { Versioned } from './merge-versions';
import { byOrder } from './order';
import type { Style } from './style';

/** What is synced, by its store. */
export interface Synced {
  clips: Clip;
  issues: Issue;
  styles: Style;
}
export type SyncedStore = keyof Synced;
export type SyncedRecord = Synced[SyncedStore];

/** What of a record can be changed apart from the rest: the fields that belong together, with their values. */
export type Parts = Map<string, Record<string, unknown>>;

/** Fields of which one means nothing without the others, by the one that leads. */
const TOGETHER: Record<SyncedStore, Record<string, readonly string[]>> = {
  clips: {
    title: ['title', 'titleMarkdown'],
    url: ['url', 'capturedUrl'],
    place: ['issue', 'parent', 'day', 'section', 'order'],
  },
  issues: {
    date: ['date', 'dateFollows'],
    handEdit: ['handEdit', 'handEditBase'],
  },
  styles: {},
};

/** A version that came to stand beside its record has a revision that comes of its text, whenever that was written. */
export function isSameWrite(
  one: SyncedRecord | undefined,
  other: SyncedRecord | undefined,
): boolean {
  return one?.revision === other?.revision && one?.updatedAt === other?.updatedAt;
}

const VERSION_FIELDS = ['id', 'revision', 'updatedAt'];

/** An issue's blocks and front-matter values are each a part of their own. */
const WITH_BLOCKS = ['blocks', 'fields'];
const BLOCK = 'blocks/';
const FIELD = 'fields/';

export function partsOf(store: SyncedStore, record: SyncedRecord): Parts {
  const leadOf = leaders(store);
  const parts: Parts = new Map();
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined || VERSION_FIELDS.includes(field)) continue;
    if (store === 'issues' && WITH_BLOCKS.includes(field)) continue;
    const name = leadOf.get(field) ?? field;
    parts.set(name, { ...parts.get(name), [field]: value });
  }
  if ('blocks' in record) addBlocks(parts, record);
  return parts;
}

function leaders(store: SyncedStore): Map<string, string> {
  return new Map(
    Object.entries(TOGETHER[store]).flatMap(([name, fields]) =>
      fields.map((field) => [field, name] as const),
    ),
  );
}

function addBlocks(parts: Parts, { blocks, fields }: Issue): void {
  for (const block of blocks) parts.set(BLOCK + block.id, { ...block });
  for (const [key, value] of Object.entries(fields)) parts.set(FIELD + key, { [key]: value });
}

export function isBlock(name: string): boolean {
  return name.startsWith(BLOCK);
}

export function isField(name: string): boolean {
  return name.startsWith(FIELD);
}

export function blockPart(id: string): string {
  return BLOCK + id;
}

/** The record that these are the parts of. */
export function recordOf<Store extends SyncedStore>(
  store: Store,
  { id, revision, updatedAt }: Versioned,
  parts: Parts,
): Synced[Store] {
  const of = (isOne: (name: string) => boolean) =>
    Object.assign({}, ...[...parts].filter(([name]) => isOne(name)).map(([, part]) => part));
  const own = of((name) => !isBlock(name) && !isField(name));
  const record = { ...own, id, revision, updatedAt };
  return store === 'issues' ? { ...record, blocks: blocksIn(parts), fields: of(isField) } : record;
}

function blocksIn(parts: Parts): Block[] {
  const blocks = [...parts].filter(([name]) => isBlock(name)).map(([, part]) => part);
  // What addBlocks took apart.
  return (blocks as unknown as Block[]).sort(byOrder);
}
