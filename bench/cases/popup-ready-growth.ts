import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { readyAfter } from '../frame/popup-ready';
import { stockMany } from '../frame/stock-popup';

export const popupReadyGrowth: BenchCase = {
  name: 'popup-ready-growth',
  what: 'Text kept, Ctrl+Enter answered, 100,000 clips stored',
  floor: 'the same popup with none',
  unit: 'ms',
  goal: 1.1,
  rounds: 15,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: readyAfter, stock: stockMany },
      floor: { dist: 'dist/chrome', measure: readyAfter },
    }),
};
