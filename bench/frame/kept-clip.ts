import type { Rig } from '../../test/e2e/drivers';
import { keepInPopup } from '../in-page/keep';
import { stockedBrowser } from './stocked-browser';

const PAGE = '<!doctype html><title>A page to keep</title><p>Some text.</p>';

export interface KeptClip {
  rig: Rig;
  /** ms from Ctrl+Enter to "Clipped", each time on another page. */
  keep(): Promise<number>;
}

/** The popup of a library of so many clips. */
export async function keptClip(count: number): Promise<KeptClip> {
  const rig = await stockedBrowser(count, { site: { pages: {}, otherwise: () => PAGE } });
  let kept = 0;
  return {
    rig,
    keep: async () => {
      const tab = await rig.openPage(`https://bench.example.org/${kept++}`);
      const popup = await rig.openPopup(tab);
      await popup.waitFor(
        () => document.querySelector<HTMLInputElement>('#title')?.value === 'A page to keep',
      );
      const took = await popup.evaluate(keepInPopup);
      await popup.close();
      await tab.close();
      return took;
    },
  };
}
