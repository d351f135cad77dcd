import { DEFAULT_STYLE_ID, presetStyle } from '../core/presets';
import type { Cadence, Style } from '../core/style';
import { type Reading, readState, type Writing } from './transaction';

/** The current style's, read inside a transaction over `state` and `styles`. */
export async function readCadence(stores: Reading | Writing): Promise<Cadence> {
  return (await readStyleNow(stores)).cadence;
}

/** The current style, inside such a transaction. Few are stored: they are all read in the turn that tells which it is. */
export async function readStyleNow(stores: Reading | Writing): Promise<Style> {
  const [stored, id] = await Promise.all([
    stores.objectStore('styles').getAll(),
    readStyleId(stores),
  ]);
  return stored.find((style) => style.id === id) ?? presetStyle(id, '');
}

export async function readStyleId(stores: Reading | Writing): Promise<string> {
  return (await readState(stores, 'settings'))?.styleId ?? DEFAULT_STYLE_ID;
}
