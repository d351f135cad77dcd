import { addDays } from '../core/day';
import { AFTER_OPEN, cadenceAfter, type Period, periodOf } from '../core/issue';
import { presetStyle } from '../core/presets';
import { readStyleId } from './cadence';
import { announceChange } from './changes';
import { editStamp } from './stamp';
import { currentStyle } from './styles';
import { type Writing, writeStores } from './transaction';

/** Where issues go on until they are published: the next one begins the day after. */
export async function endOpenIssue(day: string): Promise<void> {
  const { name } = await currentStyle();
  await writeStores(['clips', 'issues', 'styles', 'state'], async (stores) => {
    const id = await readStyleId(stores);
    const style = (await stores.objectStore('styles').get(id)) ?? presetStyle(id, name);
    const { now, revision } = editStamp(style.revision);
    const cadence = cadenceAfter(day, style.cadence);
    await stores.objectStore('styles').put({ ...style, cadence, revision, updatedAt: now });
    await bringToNext(stores, periodOf(addDays(day, 1), cadence));
  });
  announceChange('styles', 'clips', 'issues');
}

/** What waited for the next issue stands in it now, with what was typed for it. */
async function bringToNext(stores: Writing, next: Period): Promise<void> {
  const clips = stores.objectStore('clips');
  for (const clip of await clips.index('issue').getAll(AFTER_OPEN.id)) {
    const { now, revision } = editStamp(clip.revision);
    await clips.put({ ...clip, issue: next.id, revision, updatedAt: now });
  }
  const issues = stores.objectStore('issues');
  const waiting = await issues.get(AFTER_OPEN.id);
  if (!waiting || (await issues.getKey(next.id)) !== undefined) return;
  const { now, revision } = editStamp(undefined);
  await issues.put({ ...waiting, ...next, revision, updatedAt: now });
  await issues.delete(AFTER_OPEN.id);
}
