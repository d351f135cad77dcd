import type { BenchCase } from '../case';
import { popupTool, usableAfter } from '../frame/popup-tool';

export const popupUsable: BenchCase = {
  name: 'popup-usable',
  what: 'The popup usable, worker asleep before',
  floor: 'a popup of static HTML with one text box',
  unit: 'ms',
  goal: 1.1,
  rounds: 30,
  prepare: async () => {
    const { Bench, writeFloor, serveFixture } = await popupTool();
    const web = await serveFixture();
    const ours = await Bench.open('ours', 'dist/chrome');
    const floor = await Bench.open('floor', writeFloor());
    let opened = 0;
    const nextUrl = () => `${web.origin}/${opened++}`;
    return {
      ours: () => usableAfter(ours, nextUrl()),
      floor: () => usableAfter(floor, nextUrl()),
      close: async () => {
        await Promise.all([ours.close(), floor.close()]);
        web.close();
      },
    };
  },
};
