import { appendFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { readLinkText } from '../../src/capture/link-text';
import { runCampaign } from './campaign';
import { openReader } from './read-pages';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: { executeScript },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
  },
}));

/** `npm run fuzz` (scripts/fuzz.mjs) says how many. */
const {
  FUZZ_SEED = 20240331,
  FUZZ_CASES = 5000,
  FUZZ_BUILT = 200,
  FUZZ_READERS,
  FUZZ_REPORT,
} = process.env;
const PLAN = {
  seed: Number(FUZZ_SEED),
  cases: Number(FUZZ_CASES),
  builtCases: Number(FUZZ_BUILT),
  readers: (FUZZ_READERS ?? '').split(' ').filter((name) => name !== ''),
};
/** Enough to see what is wrong. */
const MOST_SHOWN = 5;

test(
  `${PLAN.cases} hostile pages from seed ${PLAN.seed}, clipped and read back, hold exactly their links`,
  async () => {
    const reader = await openReader(await textOfLink());
    try {
      for (const outcome of await runCampaign(reader, PLAN)) {
        const { name, cases, links, faults } = outcome;
        console.log(
          `${name}: ${cases} pages, ${links} links, ${faults.length} faults, ${outcome.seconds.toFixed(1)} s`,
        );
        if (FUZZ_REPORT) appendFileSync(FUZZ_REPORT, `${JSON.stringify(outcome)}\n`);
        expect.soft(faults.slice(0, MOST_SHOWN), name).toEqual([]);
        expect.soft(cases, name).toBeGreaterThan(0);
      }
    } finally {
      await reader.close();
    }
  },
  4 * 3_600_000,
);

/** The function that is run in a page to read a clicked link, as it is sent there. */
async function textOfLink(): Promise<string> {
  executeScript.mockResolvedValue([{ result: '' }]);
  await readLinkText({ tabId: 1, frameId: 0 }, '');
  return String(executeScript.mock.calls[0]?.[0].func);
}
