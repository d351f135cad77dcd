import { newClip } from '../../src/core/clip';
import { putRecords } from '../../test/e2e/clips-in-store';
import { sleep } from '../../test/e2e/drivers';
import { callExpression } from '../../test/e2e/drivers/call-expression';
import { madeClips } from '../data/clips';
import type { PopupBench } from './popup-tool';

const MANY = 100_000;
const AT_ONCE = 5000;
/** More than are opened. */
const PAGES = 100;

/** A library of ten years. */
export async function stockMany(bench: PopupBench): Promise<void> {
  await inPage(bench, async (put) => {
    for (let at = 0; at < MANY; at += AT_ONCE) await put(madeClips(AT_ONCE, at));
  });
}

/** Each page clipped before, and its clip half edited. */
export async function stockDrafts(
  bench: PopupBench,
  urlAt: (opening: number) => string,
): Promise<void> {
  const fields = {
    title: 'Kept',
    note: ', and why',
    quotes: [],
    highlight: false,
    tags: [],
    related: [],
  };
  const clips = Array.from({ length: PAGES }, (_, at) =>
    newClip(
      { ...fields, url: urlAt(at) },
      {
        id: `018e0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
        now: Date.UTC(2026, 10, 1, 12, at),
        utcOffset: 0,
        revision: '1-made',
      },
    ),
  );
  const drafts = clips.map(({ id, updatedAt }) => ({
    key: `clip:${id}`,
    fields: { note: ', and why, half writ' },
    updatedAt,
  }));
  await inPage(bench, async (put) => {
    await put(clips);
    await put(drafts, 'drafts');
  });
}

type Put = (records: object[], store?: string) => Promise<unknown>;

/** In a page of the extension, which makes the database. */
async function inPage(bench: PopupBench, act: (put: Put) => Promise<void>): Promise<void> {
  const { send } = bench.browser;
  const url = `chrome-extension://${bench.id}/options/index.html`;
  const { targetId } = await send('Target.createTarget', { url });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await sleep(2000);
  await act((records, store = 'clips') =>
    bench.evaluate(sessionId, callExpression(putRecords, [records, store])),
  );
  await send('Target.closeTarget', { targetId });
}
