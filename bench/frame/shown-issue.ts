import { roles } from '../../test/e2e/drivers';
import type { Prepared } from '../case';
import { monthAt } from '../data/days';
import { readMonth, showIssue } from '../in-page/issue';
import { atRest } from './at-rest';
import { stockedBrowser } from './stocked-browser';

/** Issues of 1,000 clips each, of 100,000, shown one after the other until so many rows are there. */
export async function shownIssue(rows: number): Promise<Prepared> {
  const rig = await stockedBrowser(100_000);
  const page = await rig.extensionPage(`digest/index.html#issue=month:${monthAt(50)}`);
  await roles(page).waitForRole('treeitem');
  await page.waitForSelector('.paper li');
  return {
    ours: async (round) => {
      await atRest();
      return page.evaluate(showIssue, monthAt(round), rows);
    },
    floor: async (round) => {
      await atRest();
      return page.evaluate(readMonth, monthAt(round));
    },
    close: () => rig.close(),
  };
}
