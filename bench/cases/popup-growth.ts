import { putClips } from '../../test/e2e/clips-in-store';
import { sleep } from '../../test/e2e/drivers';
import { callExpression } from '../../test/e2e/drivers/call-expression';
import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { type PopupBench, popupTool, usableAfter } from '../frame/popup-tool';

const CLIPS = 100_000;
const AT_ONCE = 5000;

export const popupGrowth: BenchCase = {
  name: 'popup-growth',
  what: 'The popup usable, 100,000 clips stored',
  floor: 'the same popup with none',
  unit: 'ms',
  goal: 1.1,
  rounds: 15,
  prepare: async () => {
    const { Bench, serveFixture } = await popupTool();
    const web = await serveFixture();
    const many = await Bench.open('many', 'dist/chrome');
    const none = await Bench.open('none', 'dist/chrome');
    await stock(many);
    let opened = 0;
    const nextUrl = () => `${web.origin}/${opened++}`;
    return {
      ours: () => usableAfter(many, nextUrl()),
      floor: () => usableAfter(none, nextUrl()),
      close: async () => {
        await Promise.all([many.close(), none.close()]);
        web.close();
      },
    };
  },
};

async function stock(bench: PopupBench): Promise<void> {
  const { send } = bench.browser;
  const url = `chrome-extension://${bench.id}/options/index.html`;
  const { targetId } = await send('Target.createTarget', { url });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  // The page makes the database.
  await sleep(2000);
  for (let at = 0; at < CLIPS; at += AT_ONCE)
    await bench.evaluate(sessionId, callExpression(putClips, [madeClips(AT_ONCE, at)]));
  await send('Target.closeTarget', { targetId });
}
