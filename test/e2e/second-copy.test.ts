import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { Restored } from '../../src/storage/database';
import { copyProfile, newProfile, removeProfile } from '../faults/kept-profile';
import { loseMainFile } from '../faults/lose-main-file';
import { type FaultRun, reportRun, troubles } from '../faults/report';
import { faultSeeds, shareOf } from '../faults/seeds';
import { tearTail } from '../faults/torn-tail';
import { type BrowserName, launch, type Rig, roles, until } from './drivers';

const CLIPS = 3;
const DRAFT = 'half a thou';
const address = (name: string) => `https://copy.example.org/${name}`;
const names = ['a', 'b', 'c', 'draft', 'later'];
const html = (name: string) => `<!doctype html><title>Page ${name}</title><p>Text.</p>`;
const SITE = { pages: Object.fromEntries(names.map((name) => [address(name), html(name)])) };

/** Kept over several launches. */
const profiles: string[] = [];
afterEach(() => {
  for (const profile of profiles.splice(0)) removeProfile(profile);
});

function profileOf(make: () => string): string {
  const profile = make();
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
  await until(async () => hasDraft(await draftsIn(rig)), { what: 'the draft is stored' });
  await rig.crash();
  await rig.close();
}

async function draftsIn(rig: Rig): Promise<(string | undefined)[]> {
  const drafts = await rig.idb<{ fields: { note?: string } }>('drafts');
  return drafts.map(({ fields }) => fields.note);
}

interface Start {
  rig: Rig;
  page: ReturnType<typeof roles>;
  /** How many clips the writer is told of, on the digest page. */
  told: number;
  losses: string[];
  doubles: string[];
}

/** Waits for what is expected to stand there. */
async function startAgain(browser: BrowserName, profile: string, notes: string[]): Promise<Start> {
  const rig = await launch(browser, { site: SITE, profile });
  const page = roles(await rig.extensionPage('digest/index.html'));
  await page.waitForRole('combobox', 'Issue');
  const isWhole = async () => missingFrom(await notesIn(rig), notes).length === 0;
  await until(isWhole, { what: 'every clip' }).catch(() => undefined);
  const isDraftBack = async () => hasDraft(await draftsIn(rig));
  await until(isDraftBack, { what: 'the draft' }).catch(() => undefined);
  const [clips, drafts] = [await notesIn(rig), await draftsIn(rig)];
  const state = await rig.idb<{ key: string; value: Restored }>('state');
  const restored = state.find(({ key }) => key === 'restored')?.value;
  if (restored) await page.waitForStatus('from the second copy');
  return {
    rig,
    page,
    told: restored?.clips ?? 0,
    losses: [...missingFrom(clips, notes), ...(hasDraft(drafts) ? [] : [`draft: ${drafts}`])],
    doubles: missingFrom(notes, clips),
  };
}

/** All of it but the last key, which may have been on its way. */
function hasDraft(drafts: (string | undefined)[]): boolean {
  return drafts.length === 1 && [DRAFT, DRAFT.slice(0, -1)].includes(drafts[0] ?? '');
}

/** Each text as often as it stands in `wanted` more than in `there`. */
function missingFrom(there: string[], wanted: string[]): string[] {
  const left = [...there];
  return wanted.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Every clip's note, so that one that stands there twice is seen twice. */
async function notesIn(rig: Rig): Promise<string[]> {
  const clips = await rig.idb<Clip & Record<string, unknown>>('clips');
  return clips.map(({ note }) => note).sort();
}

const NOTES = names.slice(0, CLIPS).map((name) => `note on ${name}`);

const CUTS = 'Chromium, killed, its log’s tail cut off';

describe(CUTS, () => {
  const filled = newProfile('chromium');
  beforeAll(() => fillAndCrash('chromium', filled));
  const results: string[] = [];
  afterAll(() => {
    removeProfile(filled);
    console.log(results.join('\n'));
  });

  it.each(faultSeeds())('loses no acknowledged clip (seed %i)', async (seed) => {
    const profile = profileOf(() => copyProfile(filled));
    const { cut, size } = tearTail(profile, shareOf(seed));
    const first = await startAgain('chromium', profile, NOTES);
    await clip(first.rig, 'later');
    await first.rig.close();
    const second = await startAgain('chromium', profile, [...NOTES, 'note on later']);
    await second.rig.close();
    const run: FaultRun = {
      ...{ file: 'test/e2e/second-copy.test.ts', test: CUTS, seed, faults: 1 },
      losses: [...first.losses, ...second.losses],
      doubles: [...first.doubles, ...second.doubles],
    };
    reportRun(run);
    const told = `${first.told} clips brought back by the first start, ${second.told} told of after the second`;
    results.push(`seed ${seed}: cut ${cut} of ${size} bytes: ${told}`);
    expect(troubles(run)).toEqual([]);
  });
});

describe('Firefox, killed', () => {
  it('has all after the next start; brings all back when the database’s file is gone, and says so until it is told to', async () => {
    const profile = profileOf(() => newProfile('firefox'));
    await fillAndCrash('firefox', profile);
    const next = await startAgain('firefox', profile, NOTES);
    expect(next).toMatchObject({ told: 0, losses: [], doubles: [] });
    await next.rig.crash();
    await next.rig.close();
    loseMainFile(profile);
    const healed = await startAgain('firefox', profile, NOTES);
    expect(healed).toMatchObject({ told: CLIPS, losses: [], doubles: [] });
    await healed.page.clickRole('button', 'Dismiss');
    await expect.poll(() => healed.page.texts('status')).not.toContain('from the second copy');
    await healed.rig.close();
    const again = await startAgain('firefox', profile, NOTES);
    expect(again).toMatchObject({ told: 0, losses: [], doubles: [] });
    await again.rig.close();
  });
});
