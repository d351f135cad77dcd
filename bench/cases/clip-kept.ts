import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { stockedBrowser } from '../frame/stocked-browser';
import { keepInPopup, putTwice } from '../in-page/keep';

const PAGE = '<!doctype html><title>A page to keep</title><p>Some text.</p>';

export const clipKept: BenchCase = {
  name: 'clip-kept',
  what: 'Ctrl+Enter to "Clipped", stored in both copies',
  floor: 'a strict put of the record, then one into a second copy',
  unit: 'ms',
  goal: 2,
  rounds: 11,
  prepare: async () => {
    const rig = await stockedBrowser(1000, { site: { pages: {}, otherwise: () => PAGE } });
    const [record] = madeClips(1);
    if (!record) throw new TypeError('there is no clip to put');
    return {
      ours: async (round) => {
        const tab = await rig.openPage(`https://bench.example.org/${round}`);
        const popup = await rig.openPopup(tab);
        await popup.waitFor(
          () => document.querySelector<HTMLInputElement>('#title')?.value === 'A page to keep',
        );
        const took = await popup.evaluate(keepInPopup);
        await popup.close();
        await tab.close();
        return took;
      },
      floor: () => rig.evaluateInExtension(putTwice, record),
      close: () => rig.close(),
    };
  },
};
