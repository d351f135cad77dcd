import type { BenchCase } from '../case';
import { temporaryExtension } from '../frame/temporary-extension';
import { workerMemory as memoryOf } from '../frame/worker-memory';

export const workerMemory: BenchCase = {
  name: 'worker-memory',
  what: 'Memory of the worker at rest, after a collection',
  floor: 'a worker without a line of code',
  unit: 'MB',
  goal: 1.2,
  rounds: 5,
  prepare: async () => {
    const empty = temporaryExtension('');
    return {
      ours: () => memoryOf('dist/chrome'),
      floor: () => memoryOf(empty.folder),
      close: async () => empty.remove(),
    };
  },
};
