import puppeteer from 'puppeteer-core';

/** MB that the worker of the extension in that folder holds at rest, after a collection. */
export async function workerMemory(folder: string): Promise<number> {
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
