import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { monthAt } from '../data/days';
import { atRest } from '../frame/at-rest';
import { stockedBrowser } from '../frame/stocked-browser';
import { readMonth, showIssue } from '../in-page/issue';

export const issueOpen: BenchCase = {
  name: 'issue-open',
  what: '1,000 clips of 100,000, those that a window shows drawn',
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
        return page.evaluate(showIssue, monthAt(round));
      },
      floor: async (round) => {
        await atRest();
        return page.evaluate(readMonth, monthAt(round));
      },
      close: () => rig.close(),
    };
  },
};
