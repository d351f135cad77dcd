import { roles } from '../../test/e2e/drivers';
import type { BenchCase } from '../case';
import { monthAt } from '../data/days';
import { atRest } from '../frame/at-rest';
import { stockedBrowser } from '../frame/stocked-browser';
import { showIssue } from '../in-page/issue';

export const issueGrowth: BenchCase = {
  name: 'issue-growth',
  what: 'An issue of 1,000 clips shown, of 100,000 clips',
  floor: 'the same of 10,000 clips',
  unit: 'ms',
  goal: 1.1,
  rounds: 9,
  prepare: async () => {
    const many = await openDigest(100_000);
    const few = await openDigest(10_000);
    return {
      ours: () => many.show(),
      floor: () => few.show(),
      close: async () => void (await Promise.all([many.close(), few.close()])),
    };
  },
};

async function openDigest(count: number) {
  const rig = await stockedBrowser(count);
  const page = await rig.extensionPage(`digest/index.html#issue=month:${monthAt(9)}`);
  await roles(page).waitForRole('treeitem');
  let shown = 0;
  return {
    show: async () => {
      // What the issue before set going would be counted for this one.
      await atRest();
      return page.evaluate(showIssue, monthAt(shown++ % 8));
    },
    close: () => rig.close(),
  };
}
