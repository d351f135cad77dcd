import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { atRest } from '../frame/at-rest';
import { scriptTime } from '../frame/script-time';
import { stockedBrowser } from '../frame/stocked-browser';

const FRAME = 1000 / 60;

export const issueEdit: BenchCase = {
  name: 'issue-edit',
  what: 'An edit among 1,000 clips, markdown and preview anew',
  floor: 'one frame, for all script of the page',
  unit: 'ms',
  goal: 1,
  rounds: 11,
  prepare: async () => {
    const rig = await stockedBrowser(1000);
    const page = await rig.extensionPage('digest/index.html#issue=month:2014-01');
    await roles(page).waitForRole('treeitem');
    await page.waitForSelector('.paper strong');
    await page.focus('[role=treeitem]');
    const highlights = () => page.$$eval('.paper strong', (all) => all.length);
    return {
      ours: async () => {
        await atRest();
        const before = await highlights();
        return scriptTime(page, async () => {
          await page.keyboard.press('h');
          await page.waitForFunction(
            (before) => document.querySelectorAll('.paper strong').length !== before,
            { polling: 'mutation' },
            before,
          );
        });
      },
      floor: () => FRAME,
      close: () => rig.close(),
    };
  },
};
