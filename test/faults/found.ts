import type { Clip } from '../../src/core/clip';
import type { Draft } from '../../src/storage/drafts';
import type { Rig } from '../e2e/drivers';
import type { Found } from './allowed';

/** By the pages' addresses, as the main database has it. */
export async function readFound(rig: Rig): Promise<Map<string, Found>> {
  const clips = await rig.idb<Clip & Record<string, unknown>>('clips');
  const drafts = await rig.idb<Draft & Record<string, unknown>>('drafts');
  const found = new Map<string, Found>();
  const at = (url: string): Found => {
    const known = found.get(url) ?? { clips: [], draft: undefined };
    found.set(url, known);
    return known;
  };
  for (const { url, note, deletedAt } of clips)
    if (deletedAt === undefined) at(url).clips.push(note);
  for (const { fields } of drafts)
    if (fields.url !== undefined && fields.note !== undefined) at(fields.url).draft = fields.note;
  return found;
}
