import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep } from '../../test/e2e/drivers';
import { XDisplay } from '../../test/e2e/drivers/x-display';
import { type PopupBench, popupTool } from './popup-tool';

/** At the worker's start: notes when each of its writes to `clips` is on disk. */
const WATCH = `globalThis.benchWritten = [];
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
  const begun = begin.call(this, stores, mode, ...more);
  if (mode === 'readwrite' && begun.objectStoreNames.contains('clips'))
    begun.addEventListener('complete', () => benchWritten.push(performance.timeOrigin + performance.now()));
  return begun;
};
`;

/** Long after the clip is on disk. */
const ASKED_AFTER_MS = 1500;

export interface QuickPress {
  /** Milliseconds from the keys to so many writes on disk, the worker asleep before. */
  press: (url: string, writes: number) => Promise<number>;
  close: () => Promise<void>;
}

/** A browser with that extension, on a display of its own: no other way do keys reach an extension's shortcut. */
export async function quickPress(name: string, dist: string, keys: string): Promise<QuickPress> {
  const { Bench } = await popupTool();
  const display = await XDisplay.start();
  const before = process.env.DISPLAY;
  process.env.DISPLAY = display.env.DISPLAY;
  const folder = watched(dist);
  const bench = await Bench.open(name, folder, { headed: true });
  process.env.DISPLAY = before;
  await display.focus('chromium');
  return {
    press: async (url, writes) => {
      await bench.goto(url);
      await bench.stopWorkers();
      await sleep(400);
      const start = performance.timeOrigin + performance.now();
      display.key(keys);
      await sleep(ASKED_AFTER_MS);
      const written = (await evaluateInWorker(bench, 'benchWritten')) as number[];
      if (written.length < writes)
        throw new Error(`${written.length} writes after ${keys} on ${url}`);
      return (written[writes - 1] ?? 0) - start;
    },
    close: async () => {
      await bench.close();
      await display.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A copy whose worker is watched from its first line. */
function watched(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-watched-'));
  cpSync(dist, folder, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const worker = join(folder, background.service_worker);
  writeFileSync(worker, WATCH + readFileSync(worker, 'utf8'));
  return folder;
}

async function evaluateInWorker(bench: PopupBench, expression: string): Promise<unknown> {
  const { targetInfos } = await bench.browser.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(bench.id),
  );
  if (!worker) throw new Error('the worker never started');
  const how = { targetId: worker.targetId, flatten: true } as const;
  const { sessionId } = await bench.browser.send('Target.attachToTarget', how);
  return bench.evaluate(sessionId, expression);
}
