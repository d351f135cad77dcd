import { localDay } from './day';
import type { ItemForm } from './item-form';
import { startingOrder } from './order';
import { urlKeys } from './url';

export interface Quote {
  /** Markdown made from the selection; formed and escaped on the way out. */
  text: string;
  url?: string;
}

export type RelatedRole = 'discussion' | 'via' | 'other';

export interface Related {
  role: RelatedRole;
  title: string;
  url: string;
  key: string;
}

/** One kept link. */
export interface Clip {
  /** UUIDv7, made by the surface that saves, so that a retried save is the same save. */
  id: string;
  /** What the digest links to. */
  url: string;
  /** Where cleaning changed it. */
  capturedUrl?: string;
  /** Canonical forms of url, capturedUrl and the page's canonical link, to find duplicates by. */
  keys: string[];
  /** Plain text, escaped on the way out. */
  title: string;
  /** Only where the writer has code or emphasis in the title; reads as `title`. */
  titleMarkdown?: string;
  /** An imported clip's, where it isn't the style's. */
  form?: ItemForm;
  /** Markdown, as typed. */
  note: string;
  quotes: Quote[];
  highlight: boolean;
  kind?: string;
  /** None: the day log. */
  section?: string;
  tags: string[];
  related: Related[];
  /** The id of the clip it stands below. */
  parent?: string;
  /** A fractional index among its siblings; ties go by id. */
  order: string;
  /** 'YYYY-MM-DD', the local date when it was made; the writer may change it. */
  day: string;
  /** UTC, ms. */
  clippedAt: number;
  /** Minutes east of UTC then. */
  utcOffset: number;
  /** An issue's id: moved there; 'none': library only; absent: by its day. */
  issue?: string;
  /** 'n-random', compared whole on every write. */
  revision: string;
  updatedAt: number;
  /** In the trash since. */
  deletedAt?: number;
}

/** What a writer can set on a clip. An absent optional field takes the value away. */
export interface ClipFields {
  url: string;
  capturedUrl?: string;
  /** The page's own canonical link, for `keys` only. */
  canonicalUrl?: string;
  title: string;
  note: string;
  quotes: Quote[];
  highlight: boolean;
  kind?: string;
  section?: string;
  tags: string[];
  related: Related[];
  parent?: string;
  issue?: string;
  day?: string;
}

/** Where and when a clip is made: what the core never reads by itself. */
export interface Stamp {
  id: string;
  /** UTC, ms. */
  now: number;
  /** Minutes east of UTC. */
  utcOffset: number;
  revision: string;
}

export function newClip(fields: ClipFields, stamp: Stamp): Clip {
  return {
    ...writable(fields),
    id: stamp.id,
    order: startingOrder(stamp.now),
    day: fields.day ?? localDay(stamp.now, stamp.utcOffset),
    clippedAt: stamp.now,
    utcOffset: stamp.utcOffset,
    revision: stamp.revision,
    updatedAt: stamp.now,
  };
}

/** The clip with the writer's fields put in; its keys grow, so that a page once known stays known. */
export function editedClip(
  clip: Clip,
  fields: ClipFields,
  at: { now: number; revision: string },
): Clip {
  const next: Clip = {
    ...writable(fields),
    id: clip.id,
    order: clip.order,
    day: fields.day ?? clip.day,
    clippedAt: clip.clippedAt,
    utcOffset: clip.utcOffset,
    revision: at.revision,
    updatedAt: at.now,
  };
  next.keys = [...new Set([...next.keys, ...(fields.url === clip.url ? clip.keys : [])])];
  if (clip.titleMarkdown && clip.title === fields.title) next.titleMarkdown = clip.titleMarkdown;
  if (clip.form) next.form = clip.form;
  if (clip.deletedAt !== undefined) next.deletedAt = clip.deletedAt;
  return next;
}

export function fieldsOf(clip: Clip): ClipFields {
  const { url, title, note, quotes, highlight, tags, related, day } = clip;
  return { url, title, note, quotes, highlight, tags, related, day, ...optional(clip) };
}

function writable(fields: ClipFields) {
  const { url, title, note, quotes, highlight, tags, related } = fields;
  const keys = urlKeys([url, fields.capturedUrl, fields.canonicalUrl]);
  return { url, keys, title, note, quotes, highlight, tags, related, ...optional(fields) };
}

type OptionalField = 'capturedUrl' | 'kind' | 'section' | 'parent' | 'issue';

function optional(from: Pick<ClipFields, OptionalField>): Pick<ClipFields, OptionalField> {
  return {
    ...(from.capturedUrl ? { capturedUrl: from.capturedUrl } : {}),
    ...(from.kind ? { kind: from.kind } : {}),
    ...(from.section ? { section: from.section } : {}),
    ...(from.parent ? { parent: from.parent } : {}),
    ...(from.issue ? { issue: from.issue } : {}),
  };
}
