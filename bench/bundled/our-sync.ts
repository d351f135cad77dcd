import { changeClips } from '../../src/storage/change-clips';
import { connectDatabase } from '../../src/storage/connection';
import { startSyncing, stopSyncing } from '../../src/storage/sync/syncing';
import { newSession, resetMirror, syncOnce } from '../../src/sync/sync';
import type { RoundReport, SyncServer } from '../../src/sync/sync-types';

/** As an open page has it. */
const session = newSession();

/** As a device that was never in sync. */
async function begin(): Promise<void> {
  await session.close();
  await resetMirror();
  await stopSyncing();
  await startSyncing();
}

/** ms of a round that the library's every clip goes to the server in. */
export async function firstRound(server: SyncServer): Promise<number> {
  await begin();
  return timed(async () => {
    const { sent } = await syncOnce(server);
    const clips = await (await connectDatabase()).count('clips');
    if (sent < clips) throw new Error(`${sent} of ${clips} clips were sent`);
  });
}

/** ms of a round that an empty library gets all of the server's clips in. */
export async function joinRound(server: SyncServer): Promise<number> {
  await begin();
  return timed(async () => {
    const { received } = await syncOnce(server);
    const clips = await (await connectDatabase()).count('clips');
    if (received === 0 || received < clips) throw new Error(`${received} clips were received`);
  });
}

export function idleRound(server: SyncServer): Promise<number> {
  return timed(async () => expectSent(await session.syncOnce(server), 0));
}

/** With the write itself. */
export async function editRound(server: SyncServer, note: string): Promise<number> {
  const before = await (await connectDatabase()).get('clips', await someId());
  if (!before) throw new Error('the library is empty');
  return timed(async () => {
    await changeClips([{ before, after: { ...before, note } }]);
    expectSent(await session.syncOnce(server), 1);
  });
}

async function someId(): Promise<string> {
  const [id = ''] = await (await connectDatabase()).getAllKeys('clips', null, 1);
  return id;
}

function expectSent({ sent, question }: RoundReport, expected: number): void {
  if (question || sent !== expected) throw new Error(`${sent} were sent, not ${expected}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
