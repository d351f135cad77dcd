import { DEFAULT_STYLE_ID, presetStyle } from '../core/presets';
import type { Cadence } from '../core/style';
import { type Reading, readState, type Writing } from './transaction';

/** The current style's, read inside a transaction over `state` and `styles`. */
export async function readCadence(stores: Reading | Writing): Promise<Cadence> {
  const id = await readStyleId(stores);
  const style = await stores.objectStore('styles').get(id);
  return (style ?? presetStyle(id, '')).cadence;
}

export async function readStyleId(stores: Reading | Writing): Promise<string> {
  return (await readState(stores, 'settings'))?.styleId ?? DEFAULT_STYLE_ID;
}
