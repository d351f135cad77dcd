import { afterAll, describe, expect, it } from 'vitest';
import { newProfile, removeProfile } from '../faults/kept-profile';
import { LIVES, Lives } from '../faults/lives';
import { type FaultRun, reportRun, troubles } from '../faults/report';
import { faultSeeds } from '../faults/seeds';
import { browserNames } from './drivers';

/** `FAULT_SEED=8` begins with the first of its profile, 6, to come to the same. */
function seedsByProfile(): number[][] {
  const profiles = new Map<number, number[]>();
  for (const seed of faultSeeds()) {
    const profile = Math.floor((seed - 1) / LIVES);
    const first = profile * LIVES + 1;
    profiles.set(
      profile,
      Array.from({ length: seed - first + 1 }, (_, at) => first + at),
    );
  }
  return [...profiles.values()];
}

describe.each(browserNames)('killed again and again: %s', (browser) => {
  const results: string[] = [];
  afterAll(() => console.log(results.join('\n')));

  it.each(seedsByProfile().map((seeds) => ({ seeds })))(
    'seeds $seeds',
    async ({ seeds }) => {
      const profile = newProfile(browser);
      const lives = new Lives(browser, profile);
      const all: string[] = [];
      try {
        for (const seed of seeds) {
          const test = `killed again and again: ${browser}`;
          const file = 'test/e2e/faults-kills.test.ts';
          const run: FaultRun = { file, test, seed, ...(await lives.live(seed)) };
          reportRun(run);
          all.push(...troubles(run));
          results.push(
            `${browser}, seed ${seed}: ${run.faults} faults, ${run.losses.length} losses`,
          );
        }
      } finally {
        await lives.end();
        removeProfile(profile);
      }
      expect(all).toEqual([]);
    },
    300_000,
  );
});
