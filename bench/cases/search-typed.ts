import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { stockedBrowser } from '../frame/stocked-browser';
import { typeAndSee } from '../in-page/search';

const FRAME = 1000 / 60;
const TYPED = 'weaving';

export const searchTyped: BenchCase = {
  name: 'search-typed',
  what: 'A key in the search box to results drawn, 100,000 clips',
  floor: 'one frame',
  unit: 'ms',
  goal: 2,
  rounds: 14,
  prepare: async () => {
    const rig = await stockedBrowser(100_000);
    const page = await rig.extensionPage('digest/index.html#issue=month:2014-01');
    await roles(page).waitForRole('treeitem');
    await roles(page).fill('searchbox', 'Search clips', 'w');
    await page.waitForSelector('.library-row', { timeout: 60_000 });
    return {
      // The box is emptied in between, so that each prefix is looked for anew.
      ours: (round) => page.evaluate(typeAndSee, TYPED.slice(0, 1 + (round % TYPED.length))),
      floor: () => FRAME,
      close: () => rig.close(),
    };
  },
};
