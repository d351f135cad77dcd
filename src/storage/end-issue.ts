import { addDays } from '../core/day';
import { AFTER_OPEN, cadenceAfter } from '../core/issue';
import { presetStyle } from '../core/presets';
import { readStyleId } from './cadence';
import { announceChange } from './changes';
import { editStamp } from './stamp';
import { currentStyle } from './styles';
import { type Writing, writeStores } from './transaction';

/** Where issues go on until they are published: the next one begins the day after. */
export async function endOpenIssue(day: string): Promise<void> {
  const { name } = await currentStyle();
  await writeStores(['clips', 'styles', 'state'], async (stores) => {
    const id = await readStyleId(stores);
    const style = (await stores.objectStore('styles').get(id)) ?? presetStyle(id, name);
    const { now, revision } = editStamp(style.revision);
    const cadence = cadenceAfter(day, style.cadence);
    await stores.objectStore('styles').put({ ...style, cadence, revision, updatedAt: now });
    await bringToNext(stores, `open:${addDays(day, 1)}`);
  });
  announceChange('styles', 'clips');
}

/** What waited for the next issue stands in it now. */
async function bringToNext(stores: Writing, issue: string): Promise<void> {
  const clips = stores.objectStore('clips');
  for (const clip of await clips.index('issue').getAll(AFTER_OPEN.id)) {
    const { now, revision } = editStamp(clip.revision);
    await clips.put({ ...clip, issue, revision, updatedAt: now });
  }
}
