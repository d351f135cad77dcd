import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { usableAfter } from '../frame/popup-tool';
import { stockMany } from '../frame/stock-popup';

export const popupGrowth: BenchCase = {
  name: 'popup-growth',
  what: 'The popup usable, 100,000 clips stored',
  floor: 'the same popup with none',
  unit: 'ms',
  goal: 1.1,
  rounds: 15,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: usableAfter, stock: stockMany },
      floor: { dist: 'dist/chrome', measure: usableAfter },
    }),
};
