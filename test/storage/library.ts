import { deleteDB } from 'idb';
import { openCopyFactory } from '../../src/browser/copy-factory';
import { type Clip, type ClipFields, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { connectDatabase, forgetConnection } from '../../src/storage/connection';
import { COPY_NAME, connectCopy, forgetCopy } from '../../src/storage/copy-database';
import { DATABASE_NAME } from '../../src/storage/database';
import { newClipId } from '../../src/storage/stamp';
import { writeStores } from '../../src/storage/transaction';

/** Each test begins with no database and no second copy, as a new profile does. */
export async function emptyLibrary(): Promise<void> {
  await loseMain();
  await loseCopy();
}

/** As the browser may do it after a crash; the next call finds a new database. */
export async function loseMain(): Promise<void> {
  await (await connectDatabase()).close();
  forgetConnection();
  await deleteDB(DATABASE_NAME);
}

export async function loseCopy(): Promise<void> {
  (await connectCopy()).close();
  forgetCopy();
  const request = (await openCopyFactory(COPY_NAME)).deleteDatabase(COPY_NAME);
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject; // blocked is only not yet: what uses the copy ends soon
  });
}

export function fieldsOfPage(some: Partial<ClipFields> = {}): ClipFields {
  return {
    url: 'https://example.org/page',
    title: 'A page',
    note: 'worth it',
    quotes: [],
    highlight: false,
    tags: [],
    related: [],
    ...some,
  };
}

let made = 0;

/** A clip of that day, its id beginning with its time as a UUIDv7 does. */
export function clipOn(day: string, some: Partial<Clip> = {}): Clip {
  const now = Date.parse(`${day}T12:00:00Z`);
  made += 1;
  const id = `${now.toString(16).padStart(12, '0')}-${String(made).padStart(6, '0')}`;
  const stamp = { id, now, utcOffset: 0, revision: '1-made' };
  const fields = fieldsOfPage({ url: `https://example.org/${made}`, day });
  return { ...newClip(fields, stamp), ...some };
}

export async function putClips(...clips: Clip[]): Promise<void> {
  await writeStores(['clips'], async (stores) => {
    await Promise.all(clips.map((clip) => stores.objectStore('clips').put(clip)));
  });
}

export async function putIssues(...issues: Issue[]): Promise<void> {
  await writeStores(['issues'], async (stores) => {
    await Promise.all(issues.map((issue) => stores.objectStore('issues').put(issue)));
  });
}

export function keep(some: Partial<ClipFields> = {}, id = newClipId()) {
  return { fields: fieldsOfPage(some), options: { id } };
}

export async function countClips(): Promise<number> {
  return (await connectDatabase()).count('clips');
}
