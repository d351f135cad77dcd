import { PRESETS } from '../src/core/presets';
import type { Style } from '../src/core/style';
import type { StyleEdits } from './style-saver';

/** Everything of a preset but its name, which stays the writer's. */
export function presetEdits(id: string): StyleEdits {
  const preset = PRESETS.find((candidate) => candidate.id === id);
  if (!preset) throw new TypeError(`no preset style ${JSON.stringify(id)}`);
  const { id: _, ...edits } = structuredClone(preset);
  return edits;
}

/** What takes the edits back: the style's own values of the fields they set. */
export function undoOf(edits: StyleEdits, style: Style): StyleEdits {
  const before: Record<string, unknown> = { ...style };
  return Object.fromEntries(Object.keys(edits).map((name) => [name, before[name]]));
}

/** A preset that is changed becomes the writer's own style, and is called so. */
export function namedEdits(edits: StyleEdits, style: Style, ownName: string): StyleEdits {
  const isPreset = style.updatedAt === 0;
  return isPreset ? { name: ownName, ...edits } : edits;
}
