import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { keptClip } from '../frame/kept-clip';
import { putTwice } from '../in-page/keep';

export const clipKept: BenchCase = {
  name: 'clip-kept',
  what: 'Ctrl+Enter to "Clipped", stored in both copies',
  floor: 'a strict put of the record, then one into a second copy',
  unit: 'ms',
  goal: 2,
  rounds: 31,
  prepare: async () => {
    const { rig, keep } = await keptClip(1000);
    const [record] = madeClips(1);
    if (!record) throw new TypeError('there is no clip to put');
    return {
      ours: keep,
      floor: () => rig.evaluateInExtension(putTwice, record),
      close: () => rig.close(),
    };
  },
};
