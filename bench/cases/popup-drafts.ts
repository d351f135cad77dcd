import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { usableAfter } from '../frame/popup-tool';
import { stockDrafts } from '../frame/stock-popup';

export const popupDrafts: BenchCase = {
  name: 'popup-drafts',
  what: 'The popup usable, with a draft and a duplicate to show',
  floor: 'the same popup with neither',
  unit: 'ms',
  goal: 1.1,
  rounds: 15,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: usableAfter, stock: stockDrafts },
      floor: { dist: 'dist/chrome', measure: usableAfter },
    }),
};
