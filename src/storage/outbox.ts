import { onLocalChange, readLocal, removeLocal, writeLocal } from '../browser/local-values';
import type { ClipFields } from '../core/clip';
import type { Draft } from './drafts';
import { type MadeAt, madeNow, newClipId } from './stamp';

/**
 * What waits beside the database where that can't be had: Firefox gives none to a private window's pages, and none at
 * all in a profile that is always private. The worker puts it into the library as soon as it can.
 */
export interface WaitingClip {
  id: string;
  fields: ClipFields;
  draftKey?: string;
  made: MadeAt;
}

/** Of each save its own: the same clip may come again, with other text. */
interface WaitingSave extends WaitingClip {
  key: string;
}

export interface Outbox {
  clips: WaitingSave[];
  /** The ids of those that were taken back. */
  undone: string[];
  drafts: Draft[];
}

const CLIP = 'outbox:clip:';
const UNDONE = 'outbox:undone:';
const DRAFT = 'outbox:draft:';
/** The worker itself has no database. */
const CLOSED = 'databaseClosed';

export async function putClipAside(
  fields: ClipFields,
  { id, draftKey }: { id: string; draftKey?: string },
): Promise<void> {
  const clip: WaitingClip = { id, fields, made: madeNow(), ...(draftKey ? { draftKey } : {}) };
  // First of all: what waits beside its own undoing would go with it.
  await removeLocal([UNDONE + id]);
  await writeLocal({ [`${CLIP}${id}:${newClipId()}`]: clip });
  if (draftKey) await removeLocal([DRAFT + draftKey]);
}

/** Whether it waits still or is in the library by now. */
export async function takeClipBack(id: string): Promise<void> {
  await writeLocal({ [UNDONE + id]: id });
  const { clips } = await readOutbox();
  await removeLocal(clips.filter((clip) => clip.id === id).map(({ key }) => key));
}

export function putDraftAside(draft: Draft): Promise<void> {
  return writeLocal({ [DRAFT + draft.key]: draft });
}

export async function readDraftAside(key: string): Promise<Draft | undefined> {
  // Nobody else writes there.
  return (await readLocal([DRAFT + key]))[DRAFT + key] as Draft | undefined;
}

export function removeDraftsAside(keys: string[]): Promise<void> {
  return removeLocal(keys.map((key) => DRAFT + key));
}

/** It is in the library now. */
export function forgetWaiting(key: string): Promise<void> {
  return removeLocal([key]);
}

export function forgetUndone(id: string): Promise<void> {
  return removeLocal([UNDONE + id]);
}

/** The oldest first. */
export async function readOutbox(): Promise<Outbox> {
  const entries = Object.entries(await readLocal());
  // Nobody else writes there.
  const under = <Value>(prefix: string) =>
    entries.flatMap(([key, value]) =>
      key.startsWith(prefix) ? [{ key, value: value as Value }] : [],
    );
  const clips = under<WaitingClip>(CLIP).map(({ key, value }) => ({ ...value, key }));
  return {
    clips: clips.sort((a, b) => a.made.now - b.made.now),
    undone: under<string>(UNDONE).map(({ value }) => value),
    drafts: under<Draft>(DRAFT).map(({ value }) => value),
  };
}

/** Something new is to be put into the library. To be called at once when the worker starts. */
export function onWaiting(listener: () => void): void {
  onLocalChange((keys) => {
    if (keys.some((key) => key.startsWith(CLIP) || key.startsWith(UNDONE))) listener();
  });
}

export async function isDatabaseClosed(): Promise<boolean> {
  return (await readLocal([CLOSED]))[CLOSED] === true;
}

export async function rememberDatabase(isClosed: boolean): Promise<void> {
  if (isClosed) await writeLocal({ [CLOSED]: true });
  else await removeLocal([CLOSED]);
}
