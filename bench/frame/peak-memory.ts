import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { Skipped } from '../case';

const MB = 1024 ** 2;

/** Chromium itself begins the peak anew now and then, for its own statistics. */
const LOOK_EACH_MS = 250;

/**
 * MB by which the process of a page and its workers grows meanwhile, at its highest: its resident memory as Linux
 * keeps account of it. So what waits to be collected, and what lies outside of the scripts' heaps, is in it.
 */
export async function peakMemory(page: Page, work: () => Promise<unknown>): Promise<number> {
  if (!existsSync('/proc/self/clear_refs')) throw new Skipped('only Linux keeps a peak');
  const renderers = await renderersOf(page);
  const before = new Map(renderers.map((pid) => [pid, memoryOf(pid).now]));
  // The highest from here on.
  for (const pid of renderers) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  let highest = 0;
  const look = (pids: number[]) => {
    const growth = pids.filter(isThere).map((pid) => memoryOf(pid).peak - (before.get(pid) ?? 0));
    // The others are at rest.
    highest = Math.max(highest, ...growth);
  };
  const looking = setInterval(look, LOOK_EACH_MS, renderers);
  await work().finally(() => clearInterval(looking));
  look(await renderersOf(page));
  return highest / MB;
}

async function renderersOf(page: Page): Promise<number[]> {
  const session = await page.browser().target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}/status`);
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  // One that is going has none any more.
  const bytes = (name: string) =>
    Number(new RegExp(`${name}:\\s*(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}
