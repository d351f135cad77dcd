import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { usableAfter } from '../frame/popup-tool';

export const popupUsable: BenchCase = {
  name: 'popup-usable',
  what: 'The popup usable, worker asleep before',
  floor: 'a popup of static HTML with one text box',
  unit: 'ms',
  goal: 1.1,
  rounds: 60,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: usableAfter },
      floor: { dist: 'floor', measure: usableAfter },
    }),
};
