import type { BenchCase } from '../case';
import { popupPair } from '../frame/popup-pair';
import { readyAfter } from '../frame/popup-ready';
import { paintedAfter } from '../frame/popup-tool';

export const popupReady: BenchCase = {
  name: 'popup-ready',
  what: 'Typed text kept and Ctrl+Enter answered, same opening',
  floor: 'the first paint of static HTML with one text box',
  unit: 'ms',
  goal: 1.4,
  rounds: 30,
  prepare: () =>
    popupPair({
      ours: { dist: 'dist/chrome', measure: readyAfter },
      floor: { dist: 'floor', measure: paintedAfter },
    }),
};
