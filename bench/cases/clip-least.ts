import type { BenchCase } from '../case';
import { madeClips } from '../data/clips';
import { stockedBrowser } from '../frame/stocked-browser';
import { putTwice } from '../in-page/keep';
import { keepBare } from '../in-page/least-clip';

/** What the goal of `clip-kept` leaves for the key, the form and the drawing. */
export const clipLeast: BenchCase = {
  name: 'clip-least',
  what: 'The least of it: its reads and both copies, bare IndexedDB',
  floor: 'a strict put of the record, then one into a second copy',
  unit: 'ms',
  goal: 2,
  rounds: 31,
  prepare: async () => {
    const rig = await stockedBrowser(1000);
    const records = madeClips(100);
    const recordAt = (round: number) => {
      const record = records[round];
      if (!record) throw new TypeError(`there is no clip for round ${round}`);
      return record;
    };
    return {
      ours: (round) => rig.evaluateInExtension(keepBare, recordAt(round)),
      floor: (round) => rig.evaluateInExtension(putTwice, recordAt(round)),
      close: () => rig.close(),
    };
  },
};
