/** What is left of a store's picture below its caption; pictured at that size, nothing is scaled. */
export const SHOT = { width: 1160, height: 664 };

/** For what needs more room, pictured finer and shown smaller. */
export const WIDE_SHOT = { width: 1400, height: 802, deviceScaleFactor: 2 };

export const STORE_SIZES = {
  screenshot: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
  icon: { width: 128, height: 128 },
};

export function asPng(file: string): `${string}.png` {
  if (!file.endsWith('.png')) throw new TypeError(`${file} is no PNG`);
  return file as `${string}.png`;
}
