import type { Clip } from '../../core/clip';
import type { Issue } from '../../core/issue';
import { mergeIssue } from '../../core/merge-issue';
import { mergeClip, mergeStyle } from '../../core/merge-versions';
import type { Style } from '../../core/style';
import type { CopiedStore } from '../copy-database';
import { tombstoneId } from '../recorded-writes';
import { editStamp } from '../stamp';
import type { Reading, Writing } from '../transaction';
import { planRecords, type RecordsPlan } from './plan-records';

/** Which clips there are, and what was deleted for good: read once for all of a long restore. */
export interface There {
  clipIds: ReadonlySet<string>;
  buried: ReadonlySet<string>;
}

export async function readThere(stores: Reading | Writing): Promise<There> {
  return {
    clipIds: new Set(await stores.objectStore('clips').getAllKeys()),
    buried: await readBuried(stores),
  };
}

/** What comes to be stored where these are given. */
export async function planClips(
  stores: Reading | Writing,
  clips: Clip[],
  { clipIds, buried }: There,
): Promise<RecordsPlan<Clip>> {
  const store = stores.objectStore('clips');
  return planRecords(clips, {
    ids: clipIds,
    read: (id) => store.get(id),
    readRange: (range, count) => store.getAll(range, count),
    merge: mergeClip,
    isBuried: isBuriedIn('clips', buried),
  });
}

export async function planStyles(
  stores: Reading | Writing,
  styles: Style[],
): Promise<RecordsPlan<Style>> {
  const store = stores.objectStore('styles');
  return planRecords(styles, {
    ids: new Set(await store.getAllKeys()),
    read: (id) => store.get(id),
    readRange: (range, count) => store.getAll(range, count),
    merge: mergeStyle,
    isBuried: isBuriedIn('styles', await readBuried(stores)),
  });
}

export async function planIssues(
  stores: Reading | Writing,
  issues: Issue[],
): Promise<RecordsPlan<Issue>> {
  const store = stores.objectStore('issues');
  return planRecords(issues, {
    ids: new Set(await store.getAllKeys()),
    read: (id) => store.get(id),
    readRange: (range, count) => store.getAll(range, count),
    merge: (stored, given) => mergeIssue(stored, given, editStamp),
    isBuried: isBuriedIn('issues', await readBuried(stores)),
  });
}

async function readBuried(stores: Reading | Writing): Promise<ReadonlySet<string>> {
  return new Set(await stores.objectStore('tombstones').getAllKeys());
}

function isBuriedIn(name: CopiedStore, buried: ReadonlySet<string>): (id: string) => boolean {
  return (id) => buried.has(tombstoneId(name, id));
}
