import './device-globals';
import { type Choice, chosenVersion } from '../../src/core/chosen-version';
import type { Clip } from '../../src/core/clip';
import { addition, type ClipChange, reversed } from '../../src/core/clip-change';
import { CONFLICT_TAG } from '../../src/core/conflict-tag';
import { ExpectedError } from '../../src/core/errors';
import type { Issue } from '../../src/core/issue';
import type { SyncedRecord, SyncedStore } from '../../src/core/record-parts';
import type { Style } from '../../src/core/style';
import { twoVersionsIn } from '../../src/core/versions';
import { restoreBackup } from '../../src/storage/backup/restore-backup';
import { changeClips } from '../../src/storage/change-clips';
import { editStamp, newStamp } from '../../src/storage/stamp';
import { SYNCED_STORES } from '../../src/storage/sync/records';
import { startSyncing } from '../../src/storage/sync/syncing';
import { readStores, writeStores } from '../../src/storage/transaction';
import { deleteForGood } from '../../src/storage/trash';
import { openMirror } from '../../src/sync/mirror';
import { newSession, resetMirror } from '../../src/sync/sync';
import type { RoundOptions, SyncServer } from '../../src/sync/sync-types';
import { type Random, randomOf } from '../faults/random';
import { sourceOf } from '../storage/whole-backup';
import { clipOf, issueOf, styleOf } from './records';

/** What a device is told to do: by name, over a port. */
const acts = {
  /** A clock that is wrong, and a net that loses `share` of the requests, half of them after they were done. */
  async begin({ skew, seed, share }: { skew: number; seed: number; share: number }) {
    const now = Date.now.bind(Date);
    Date.now = () => now() + skew + away;
    loseRequests(seed, share);
    countOpenings();
    await startSyncing();
  },
  async later({ ms }: { ms: number }) {
    away += ms;
  },
  async lose({ share }: { share: number }) {
    lossShare = share;
  },
  async clip({ id, text }: { id: string; text: string }) {
    const clip = clipOf(newStamp(id), text);
    await put('clips', clip);
    steps.push([addition(clip)]);
  },
  async edit({ store, pick, changes, among }: Edit) {
    const record = await picked(store, pick, among);
    if (!record) return undefined;
    if (isClip(record)) await take([{ before: record, after: changed(record, changes) }]);
    else await put(store, { ...changed(record, changes), ...revised(record) });
    return { id: record.id };
  },
  /** The last step that isn't undone yet, as the digest page does it. */
  async undo() {
    const step = steps.pop();
    return step && given(step.map(reversed));
  },
  /** Between two versions of a clip. */
  async choose({ pick, choice }: { pick: number; choice: Choice }) {
    const pairs = [...twoVersionsIn((await all('clips')).filter(isClip)).values()];
    const two = pairs[pick % pairs.length];
    return two && given(chosenVersion(two, choice));
  },
  async purge({ pick }: { pick: number }) {
    const clips = (await all('clips')).filter(isClip).filter(isOwn);
    const trash = clips.filter(({ deletedAt }) => deletedAt !== undefined);
    const clip = trash[pick % trash.length];
    if (!clip) return undefined;
    await deleteForGood([clip]);
    return { id: clip.id, text: JSON.stringify(clip) };
  },
  async restore({ records }: { records: Library }) {
    return restoreBackup(sourceOf({ at: 0, settings: {}, ...records }));
  },
  async make({ text }: { text: string }) {
    await put('issues', issueOf(newStamp('month:2024-03'), text));
    await put('styles', styleOf(newStamp('style'), text));
  },
  async sync({ url, user, password, ...options }: SyncServer & RoundOptions) {
    try {
      return await session.syncOnce({ url, user, password }, options);
    } catch (error) {
      if (error instanceof ExpectedError) return { failed: error.code };
      throw error;
    }
  },
  /** As a browser may do it that needs the room. */
  async dropMirror() {
    await session.close();
    await openMirror().destroy();
  },
  /** As the writer asks for it. */
  async rebuild() {
    await session.close();
    await resetMirror();
  },
  async library(): Promise<Library> {
    const [clips, issues, styles] = await Promise.all(SYNCED_STORES.map(all));
    return { clips, issues, styles } as Library; // in the stores' order
  },
  async counts() {
    return { requests, dropped, openings };
  },
};

export type Acts = typeof acts;
export interface Library {
  clips: Clip[];
  issues: Issue[];
  styles: Style[];
}
interface Edit {
  store: SyncedStore;
  pick: number;
  changes: Changes;
  /** Only so many of the first. */
  among?: number;
}
/** Texts are gone on with: what was there before stays. */
interface Changes {
  set?: object;
  unset?: string[];
  append?: Record<string, string>;
}

const SLOWEST_MS = 12;

/** As an open page has it. */
const session = newSession();
/** What can be undone, the last one at the end. */
const steps: ClipChange[][] = [];
let away = 0;
let lossShare = 0;
let requests = 0;
let dropped = 0;
/** Of databases: of the library, its copy and the mirror. */
let openings = 0;

function loseRequests(seed: number, share: number): void {
  const random = randomOf(seed);
  const send = globalThis.fetch;
  lossShare = share;
  globalThis.fetch = async (...request) => {
    requests++;
    const lot = random.next();
    await passed(random.whole(0, SLOWEST_MS));
    if (lot < lossShare / 3) return lose();
    const answer = await send(...request);
    if (lot >= lossShare) return answer;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return lot < (lossShare * 2) / 3 ? lose() : cutShort(answer, bytes, random);
  };
}

function countOpenings(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...given) => {
    openings++;
    return open(...given);
  };
}

/** The line breaks while the answer comes in. */
function cutShort({ status, headers }: Response, bytes: Uint8Array, random: Random): Response {
  dropped++;
  const part = bytes.subarray(0, random.whole(0, bytes.length));
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(part),
    pull: (stream) => stream.error(new TypeError('terminated')),
  });
  return new Response(body, { status, headers });
}

const passed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function lose(): never {
  dropped++;
  throw new TypeError('fetch failed');
}

function all(store: SyncedStore): Promise<SyncedRecord[]> {
  return readStores([store], (stores) => stores.objectStore(store).getAll());
}

async function picked(
  store: SyncedStore,
  pick: number,
  among?: number,
): Promise<SyncedRecord | undefined> {
  const own = (await all(store)).filter(isOwn).slice(0, among);
  return own[pick % own.length];
}

/** Not one that came to stand beside another. */
function isOwn(record: SyncedRecord): boolean {
  return !('tags' in record) || !record.tags.includes(CONFLICT_TAG);
}

function isClip(record: SyncedRecord): record is Clip {
  return 'keys' in record;
}

async function take(changes: ClipChange[]): Promise<void> {
  steps.push(await changeClips(changes));
}

/** Takes a step that the writer may lose text by; undefined where a round has written there meanwhile. */
async function given(changes: ClipChange[]) {
  try {
    await changeClips(changes);
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
  const texts = (side: keyof ClipChange) => JSON.stringify(changes.map((change) => change[side]));
  return {
    ids: changes.map(({ after }) => after.id),
    before: texts('before'),
    after: texts('after'),
  };
}

function changed<Kept extends SyncedRecord>(record: Kept, changes: Changes): Kept {
  const { set, unset = [], append = {} } = changes;
  const next: Record<string, unknown> = { ...record, ...set };
  for (const name of unset) delete next[name];
  for (const [name, text] of Object.entries(append)) next[name] = `${next[name] ?? ''} ${text}`;
  return next as unknown as Kept; // another value of the same fields
}

function revised({ revision: before }: SyncedRecord) {
  const { now, revision } = editStamp(before);
  return { revision, updatedAt: now };
}

async function put(store: SyncedStore, record: SyncedRecord): Promise<void> {
  await writeStores([store], (stores) => stores.objectStore(store).put(record as never));
}

process.on('message', ({ at, act, given }: { at: number; act: keyof Acts; given: never }) => {
  const done: Promise<unknown> = acts[act](given);
  done.then(
    (result) => process.send?.({ at, result }),
    (error) => process.send?.({ at, error: String(error?.stack ?? error) }),
  );
});
