import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { monthAt, PER_MONTH } from '../data/days';
import { atRest } from '../frame/at-rest';
import { stockedBrowser } from '../frame/stocked-browser';
import { readMonth, showIssue } from '../in-page/issue';

export const issueRows: BenchCase = {
  name: 'issue-rows',
  what: 'The same, until the rows of all 1,000 are there',
  floor: 'bare getAll of them by index',
  unit: 'ms',
  goal: 2,
  rounds: 9,
  prepare: async () => {
    const rig = await stockedBrowser(100_000);
    const page = await rig.extensionPage(`digest/index.html#issue=month:${monthAt(50)}`);
    await roles(page).waitForRole('treeitem');
    await page.waitForSelector('.paper li');
    return {
      ours: async (round) => {
        await atRest();
        return page.evaluate(showIssue, monthAt(round), PER_MONTH);
      },
      floor: async (round) => {
        await atRest();
        return page.evaluate(readMonth, monthAt(round));
      },
      close: () => rig.close(),
    };
  },
};
