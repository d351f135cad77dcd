import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UPGRADES } from '../../src/storage/database';
import { putRecords } from '../../test/e2e/clips-in-store';
import { type LaunchOptions, launch, type Rig, roles } from '../../test/e2e/drivers';
import { madeClips } from '../data/clips';

const STOCKS = resolve('.cache/bench/stocks');
const AT_ONCE = 5000;

/** Chromium with the built extension and that many clips in its library. */
export async function stockedBrowser(
  count: number,
  how: Pick<LaunchOptions, 'site' | 'callTimeout'> = {},
): Promise<Rig> {
  const stock = join(STOCKS, `${count}-version-${UPGRADES.length}`);
  if (!existsSync(stock)) await stockUp(stock, count);
  // A copy: what a case does to it is gone with it.
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(stock, profile, { recursive: true });
  const rig = await launch('chromium', { ...how, profile });
  const close = rig.close.bind(rig);
  rig.close = async () => {
    await close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return rig;
}

/** Once for all cases and runs: it takes longer than they do. */
async function stockUp(stock: string, count: number): Promise<void> {
  const profile = `${stock}-unfinished`;
  rmSync(profile, { recursive: true, force: true });
  const rig = await launch('chromium', { profile });
  await roles(await rig.extensionPage('digest/index.html')).waitForRole('combobox', 'Issue');
  for (let at = 0; at < count; at += AT_ONCE)
    await rig.evaluateInExtension(putRecords, madeClips(Math.min(AT_ONCE, count - at), at));
  await rig.close();
  cpSync(profile, stock, { recursive: true });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
