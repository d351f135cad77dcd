import { type Rig, roles } from '../../test/e2e/drivers';
import type { Prepared } from '../case';
import { monthAt } from '../data/days';
import { readMonth, showIssue } from '../in-page/issue';
import { keepFirstRows, showBare } from '../in-page/least-issue';
import { atRest } from './at-rest';
import { stockedBrowser } from './stocked-browser';

/** Issues of 1,000 clips each, of 100,000, shown one after the other until so many rows are there. */
export async function shownIssue(rows: number): Promise<Prepared> {
  const { rig, page } = await openIssue();
  return {
    ours: async (round) => {
      await atRest();
      return page.evaluate(showIssue, monthAt(round), rows);
    },
    floor: (round) => readAtRest(page, round),
    close: () => rig.close(),
  };
}

/** The same without the page's own code. */
export async function leastIssue(): Promise<Prepared> {
  const { rig, page } = await openIssue();
  await atRest();
  await page.evaluate(keepFirstRows);
  return {
    ours: async (round) => {
      await atRest();
      return page.evaluate(showBare, monthAt(round));
    },
    floor: (round) => readAtRest(page, round),
    close: () => rig.close(),
  };
}

type DigestPage = Awaited<ReturnType<Rig['extensionPage']>>;

async function openIssue(): Promise<{ rig: Rig; page: DigestPage }> {
  const rig = await stockedBrowser(100_000);
  const page = await rig.extensionPage(`digest/index.html#issue=month:${monthAt(50)}`);
  await roles(page).waitForRole('treeitem');
  await page.waitForSelector('.paper li');
  return { rig, page };
}

async function readAtRest(page: DigestPage, round: number): Promise<number> {
  await atRest();
  return page.evaluate(readMonth, monthAt(round));
}
