import type { Page } from 'puppeteer-core';

/** For how long scripts of the page ran meanwhile, in its own thread; ms. */
export async function scriptTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const before = await page.metrics();
  await work();
  // What the edit leaves to be done once typing has paused isn't part of the repaint.
  const after = await page.metrics();
  return ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000;
}
