import type { BenchCase } from '../case';
import { keptClip } from '../frame/kept-clip';

export const clipGrowth: BenchCase = {
  name: 'clip-growth',
  what: 'Ctrl+Enter to "Clipped", 100,000 clips stored',
  floor: 'the same with 1,000 clips',
  unit: 'ms',
  goal: 1.1,
  rounds: 31,
  prepare: async () => {
    const many = await keptClip(100_000);
    const few = await keptClip(1000);
    return {
      ours: many.keep,
      floor: few.keep,
      close: async () => void (await Promise.all([many.rig.close(), few.rig.close()])),
    };
  },
};
