import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Rig, roles } from '../../test/e2e/drivers';
import type { SyncActs } from '../bundled/sync';
import { stockedBrowser } from './stocked-browser';

declare const syncActs: SyncActs;

/** As many clips as are asked for, be it 100,000. */
const ASKED = process.env.BENCH_SYNCED;

/** In sync before anything is measured. */
export const SYNCED = Number(ASKED ?? 100_000);
/** Synced in every round: with all 100,000 the rounds of one case would take half an hour. */
export const FIRST_SYNCED = Number(ASKED ?? 10_000);

/** Of a case that syncs anew in each: as many clips take minutes a time. */
export const FIRST_ROUNDS = ASKED === undefined ? 3 : 2;

export const counted = (clips: number): string => `${clips.toLocaleString('en')} clips`;

const TWENTY_MINUTES = 20 * 60_000;

export interface SyncPage {
  page: Page;
  /** ms. */
  run<Act extends keyof SyncActs>(act: Act, ...given: Parameters<SyncActs[Act]>): Promise<number>;
  close(): Promise<void>;
}

/** A page of the built extension with that many clips, and our sync and PouchDB alone in it. */
export async function syncPage(count: number): Promise<SyncPage> {
  return syncPageIn(await stockedBrowser(count, { callTimeout: TWENTY_MINUTES }));
}

export async function syncPageIn(rig: Rig): Promise<SyncPage> {
  const page = await rig.extensionPage('options/index.html');
  await roles(page).waitForRole('button', 'Back up');
  await page.evaluate(readFileSync(resolve('.cache/bench/bundled/sync.iife.js'), 'utf8'));
  return {
    page,
    run: (act, ...given) =>
      page.evaluate(
        // Each takes its own; which, TypeScript doesn't see through a name.
        (act, given) => (syncActs[act] as (...given: unknown[]) => Promise<number>)(...given),
        act,
        given as unknown[],
      ),
    close: () => rig.close(),
  };
}
