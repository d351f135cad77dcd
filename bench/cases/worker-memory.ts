import puppeteer from 'puppeteer-core';
import type { BenchCase } from '../case';
import { temporaryExtension } from '../frame/temporary-extension';

export const workerMemory: BenchCase = {
  name: 'worker-memory',
  what: 'Memory of the worker at rest, after a collection',
  floor: 'a worker without a line of code',
  unit: 'MB',
  goal: 1.2,
  rounds: 5,
  prepare: async () => {
    const empty = temporaryExtension('');
    return {
      ours: () => memoryOfWorker('dist/chrome'),
      floor: () => memoryOfWorker(empty.folder),
      close: async () => empty.remove(),
    };
  },
};

async function memoryOfWorker(folder: string): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const id = await browser.installExtension(folder);
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(id),
    );
    const session = await target.createCDPSession();
    // What an installation sets going has ended by then.
    await new Promise((done) => setTimeout(done, 3000));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024 ** 2;
  } finally {
    await browser.close();
  }
}
