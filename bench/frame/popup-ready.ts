import { sleep } from '../../test/e2e/drivers';
import type { PopupBench } from './popup-tool';

/** In the popup, from its very start: notes when the app has taken over from the script of the first frame. */
const WATCH = `if (location.protocol === 'chrome-extension:' && !('benchReady' in globalThis)) {
  globalThis.benchReady = null;
  const note = () => {
    if (document.documentElement?.dataset.ready === undefined) return false;
    globalThis.benchReady = performance.now();
    return true;
  };
  if (!note()) {
    const watching = new MutationObserver(() => note() && watching.disconnect());
    watching.observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
  }
}`;

/** Long after it is ready, and before the tool closes it: to ask sooner would hold it up. */
const ASKED_AFTER_MS = 700;

/** Milliseconds from the press until what is typed is kept and Ctrl+Enter answered, the worker asleep before. */
export async function readyAfter(bench: PopupBench, url: string): Promise<number> {
  let told: Promise<unknown> | undefined;
  const unwatch = bench.browser.on(({ method, params }) => {
    if (method !== 'Target.attachedToTarget' || params.targetInfo?.type !== 'other') return;
    // In this order, and before its document is there: nothing is waited for.
    const tell = (method: string, how: object) =>
      void bench.browser.send(method, how, params.sessionId).catch(() => undefined);
    tell('Page.enable', {});
    tell('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
    tell('Runtime.evaluate', { expression: WATCH });
    told = sleep(ASKED_AFTER_MS).then(() =>
      bench.evaluate(params.sessionId, 'globalThis.benchReady'),
    );
  });
  const { start } = await bench.measure(url);
  unwatch();
  const ready = await told;
  if (typeof ready !== 'number') throw new Error(`the popup on ${url} never said that it is ready`);
  return start + ready;
}
