import { message } from '../browser/messages';
import { ExpectedError } from '../core/errors';
import { PRESETS, presetStyle } from '../core/presets';
import type { Style } from '../core/style';
import { readStyleId } from './cadence';
import { announceChange } from './changes';
import { editStamp } from './stamp';
import { type Reading, readStores, type Writing, writeState, writeStores } from './transaction';

const PRESET_NAMES: Record<string, string> = {
  'preset:sections': 'stylePresetSections',
  'preset:day-log': 'stylePresetDayLog',
  'preset:flat': 'stylePresetFlat',
};

export async function currentStyle(): Promise<Style> {
  return readStores(['state', 'styles'], async (stores) =>
    styleIn(stores, await readStyleId(stores)),
  );
}

export function readStyle(id: string): Promise<Style> {
  return readStores(['styles'], (stores) => styleIn(stores, id));
}

/** Inside a transaction over `styles`. */
export async function styleIn(stores: Reading | Writing, id: string): Promise<Style> {
  return (await stores.objectStore('styles').get(id)) ?? preset(id);
}

/** The presets first, each as the writer has changed it, then the writer's own by name. */
export async function listStyles(): Promise<Style[]> {
  const stored = await readStores(['styles'], (stores) => stores.objectStore('styles').getAll());
  const byId = new Map(stored.map((style) => [style.id, style]));
  const presets = PRESETS.map(({ id }) => byId.get(id) ?? preset(id));
  const own = stored
    .filter((style) => !presets.includes(style))
    .sort((a, b) => a.name.localeCompare(b.name));
  return [...presets, ...own].filter((style) => style.deletedAt === undefined);
}

/** Returns it with its new revision. Throws an ExpectedError 'conflict' where another version is stored. */
export async function saveStyle(style: Style): Promise<Style> {
  const saved = await writeStores(['styles'], (stores) => putStyle(stores, style));
  announceChange('styles');
  return saved;
}

/** Makes it the current one. */
export async function chooseStyle(id: string): Promise<void> {
  await writeStores(['state'], (stores) => writeState(stores, 'settings', { styleId: id }));
  announceChange('styles');
}

/** Both in one move. */
export async function saveAndChoose(style: Style, chosenId: string): Promise<Style> {
  const saved = await writeStores(['styles', 'state'], async (stores) => {
    await writeState(stores, 'settings', { styleId: chosenId });
    return putStyle(stores, style);
  });
  announceChange('styles');
  return saved;
}

async function putStyle(stores: Writing, style: Style): Promise<Style> {
  const stored = await stores.objectStore('styles').get(style.id);
  if (stored && stored.revision !== style.revision) return sameOrConflict(stored, style);
  const { now, revision } = editStamp(style.revision);
  const next = { ...style, revision, updatedAt: now };
  await stores.objectStore('styles').put(next);
  return next;
}

function preset(id: string): Style {
  return presetStyle(id, message(PRESET_NAMES[id] ?? id));
}

function sameOrConflict(stored: Style, style: Style): Style {
  const { revision, updatedAt } = stored;
  if (JSON.stringify({ ...style, revision, updatedAt }) !== JSON.stringify(stored))
    throw new ExpectedError('conflict');
  return stored;
}
