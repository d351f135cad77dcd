import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { readyAfter } from '../frame/popup-ready';
import { stockDrafts } from '../frame/stock-popup';

export const popupReadyDrafts: BenchCase = {
  name: 'popup-ready-drafts',
  what: 'Text kept, keys answered, with a draft and a duplicate',
  floor: 'the same popup with neither',
  unit: 'ms',
  goal: 1.1,
  rounds: 15,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: readyAfter, stock: stockDrafts },
      floor: { dist: 'dist/chrome', measure: readyAfter },
    }),
};
