import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { atRest } from '../frame/at-rest';
import { scriptTime } from '../frame/script-time';
import { stockedBrowser } from '../frame/stocked-browser';

declare const window: { isDrawn?: Promise<void> };

/** For another number of highlights in the preview. Looks there only when something changes in it. */
function watchHighlights(): void {
  const paper = document.querySelector('.paper');
  if (!paper) throw new Error('there is no preview');
  const highlights = paper.getElementsByTagName('strong');
  const before = highlights.length;
  window.isDrawn = new Promise((done) => {
    new MutationObserver((_, watch) => {
      if (highlights.length === before) return;
      watch.disconnect();
      done();
    }).observe(paper, { childList: true, subtree: true });
  });
}

const FRAME = 1000 / 60;

export const issueEdit: BenchCase = {
  name: 'issue-edit',
  what: 'An edit among 1,000 clips, markdown and preview anew',
  floor: 'one frame, for all script of the page',
  unit: 'ms',
  goal: 1,
  rounds: 31,
  prepare: async () => {
    const rig = await stockedBrowser(1000);
    const page = await rig.extensionPage('digest/index.html#issue=month:2014-01');
    await roles(page).waitForRole('treeitem');
    await page.waitForSelector('.paper strong');
    await page.focus('[role=treeitem]');
    return {
      ours: async () => {
        await atRest();
        // Before the time is taken: to count a month's highlights is none of the page's work.
        await page.evaluate(watchHighlights);
        return scriptTime(page, async () => {
          await page.keyboard.press('h');
          await page.evaluate(() => window.isDrawn);
        });
      },
      floor: () => FRAME,
      close: () => rig.close(),
    };
  },
};
