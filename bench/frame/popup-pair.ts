import type { Prepared } from '../case';
import { type PopupBench, popupTool } from './popup-tool';

/** One of two extensions whose popups are opened in turn, each in a browser of its own. */
export interface PopupSide {
  /** `floor`: a popup that is one text box, without script. */
  dist: 'dist/chrome' | 'floor';
  measure: (bench: PopupBench, url: string) => Promise<number>;
  /** Puts into its library what is to be there; `urlAt` are the addresses it is opened on, one after the other. */
  stock?: (bench: PopupBench, urlAt: (opening: number) => string) => Promise<void>;
}

export async function popupPair(sides: { ours: PopupSide; floor: PopupSide }): Promise<Prepared> {
  const { Bench, writeFloor, serveFixture } = await popupTool();
  const web = await serveFixture();
  const open = async (name: 'ours' | 'floor') => {
    const { dist, measure, stock } = sides[name];
    const bench = await Bench.open(name, dist === 'floor' ? writeFloor() : dist);
    let opened = 0;
    const urlAt = (opening: number) => `${web.origin}/${name}/${opening}`;
    await stock?.(bench, urlAt);
    return { bench, next: () => measure(bench, urlAt(opened++)) };
  };
  const ours = await open('ours');
  const floor = await open('floor');
  return {
    ours: ours.next,
    floor: floor.next,
    close: async () => {
      await Promise.all([ours.bench.close(), floor.bench.close()]);
      web.close();
    },
  };
}
