import { foundIn, libraryEntries } from '../../src/core/library';
import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { timed } from '../frame/timed';

const TYPED = 'weaving har';

export const searchKey: BenchCase = {
  name: 'search-key',
  what: 'A key in the search box, 100,000 clips',
  floor: 'a scan of one prepared string a clip',
  unit: 'ms',
  goal: 1.5,
  rounds: 15,
  prepare: async () => {
    const entries = libraryEntries(madeClips(100_000), [], { unit: 'month' });
    const texts = entries.map(({ text }) => text);
    return {
      ours: () => eachKey((query) => foundIn(entries, query, {})),
      floor: () => eachKey((query) => texts.filter((text) => text.includes(query))),
    };
  },
};

function eachKey(search: (query: string) => unknown): number {
  const keys = [...TYPED].map((_, at) => TYPED.slice(0, at + 1));
  return timed(() => keys.forEach(search)) / keys.length;
}
