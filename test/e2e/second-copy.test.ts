import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { Restored } from '../../src/storage/database';
import { loseMainFile } from '../faults/lose-main-file';
import { faultSeeds, shareOf } from '../faults/seeds';
import { tearTail } from '../faults/torn-tail';
import { type BrowserName, launch, type Rig, roles, sleep } from './drivers';

const CLIPS = 3;
const DRAFT = 'half a thou';
const address = (name: string) => `https://copy.example.org/${name}`;
const names = ['a', 'b', 'c', 'draft', 'later'];
const html = (name: string) => `<!doctype html><title>Page ${name}</title><p>Text.</p>`;
const SITE = { pages: Object.fromEntries(names.map((name) => [address(name), html(name)])) };

const profiles: string[] = [];
afterEach(() => {
  for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true });
});

/** Kept over several launches. */
function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'digest-clipper-copy-'));
  profiles.push(profile);
  return profile;
}

async function openPopup(rig: Rig, name: string) {
  const popup = await rig.openPopup(await rig.openPage(address(name)));
  await popup.waitFor(
    () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
  );
  return popup;
}

/** Through the real popup; resolves once it has said "Clipped". */
async function clip(rig: Rig, name: string): Promise<void> {
  const popup = await openPopup(rig, name);
  await popup.type(`note on ${name}`);
  await popup.press('Enter', ['Control']);
  await popup.waitForStatus('Clipped to');
  await popup.close();
}

/** Three clips and a draft, then SIGKILL. */
async function fillAndCrash(browser: BrowserName, profile: string): Promise<void> {
  const rig = await launch(browser, { site: SITE, profile });
  for (const name of names.slice(0, CLIPS)) await clip(rig, name);
  const popup = await openPopup(rig, 'draft');
  await popup.type(DRAFT);
  await expect.poll(() => draftsIn(rig)).toEqual([DRAFT]);
  await sleep(200); // a draft's copy may follow by a moment
  await rig.crash();
  await rig.close();
}

async function draftsIn(rig: Rig): Promise<(string | undefined)[]> {
  const drafts = await rig.idb<{ fields: { note?: string } }>('drafts');
  return drafts.map(({ fields }) => fields.note);
}

/** Waits for what is expected to stand there. Returns how many clips the writer is told of, on the digest page. */
async function startAgain(browser: BrowserName, profile: string, notes: string[]) {
  const rig = await launch(browser, { site: SITE, profile });
  const page = roles(await rig.extensionPage('digest/index.html'));
  await page.waitForRole('combobox', 'Issue');
  await expect.poll(() => notesIn(rig), { timeout: 10_000 }).toEqual(notes);
  await expect.poll(() => draftsIn(rig), { timeout: 10_000 }).toEqual([DRAFT]);
  const state = await rig.idb<{ key: string; value: Restored }>('state');
  const told = state.find(({ key }) => key === 'restored')?.value;
  if (told) await page.waitForStatus('from the second copy');
  return { rig, page, told: told?.clips ?? 0 };
}

/** Every clip's note, so that one that stands there twice is seen twice. */
async function notesIn(rig: Rig): Promise<string[]> {
  const clips = await rig.idb<Clip & Record<string, unknown>>('clips');
  return clips.map(({ note }) => note).sort();
}

const NOTES = names.slice(0, CLIPS).map((name) => `note on ${name}`);

describe('Chromium, killed, its log’s tail cut off', () => {
  const results: string[] = [];
  afterAll(() => console.log(results.join('\n')));

  it.each(faultSeeds())('loses no acknowledged clip (seed %i)', async (seed) => {
    const profile = newProfile();
    await fillAndCrash('chromium', profile);
    const { cut, size } = tearTail(profile, shareOf(seed));
    const replay = `FAULT_SEED=${seed} npx vitest run --project e2e test/e2e/second-copy.test.ts`;
    const first = await startAgain('chromium', profile, NOTES);
    await clip(first.rig, 'later');
    await first.rig.close();
    const second = await startAgain('chromium', profile, [...NOTES, 'note on later'].sort());
    await second.rig.close();
    const told = `${first.told} clips brought back by the first start, ${second.told} told of after the second`;
    results.push(`cut ${cut} of ${size} bytes: all there; ${told}: ${replay}`);
  });
});

describe('Firefox, killed', () => {
  it('has every clip and the draft after the next start', async () => {
    const profile = newProfile();
    await fillAndCrash('firefox', profile);
    const { rig, told } = await startAgain('firefox', profile, NOTES);
    await rig.close();
    expect(told).toBe(0);
  });

  it('brings all back when the database’s file is gone, and says so until it is told to', async () => {
    const profile = newProfile();
    await fillAndCrash('firefox', profile);
    loseMainFile(profile);
    const { rig, page, told } = await startAgain('firefox', profile, NOTES);
    expect(told).toBe(CLIPS);
    await page.clickRole('button', 'Dismiss');
    await expect.poll(() => page.texts('status')).not.toContain('from the second copy');
    await rig.close();
    const again = await startAgain('firefox', profile, NOTES);
    await again.rig.close();
    expect(again.told).toBe(0);
  });
});
