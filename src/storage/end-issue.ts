import { cadenceAfter } from '../core/issue';
import { presetStyle } from '../core/presets';
import { readStyleId } from './cadence';
import { announceChange } from './changes';
import { editStamp } from './stamp';
import { currentStyle } from './styles';
import { writeStores } from './transaction';

/** Where issues go on until they are published: the next one begins the day after. */
export async function endOpenIssue(day: string): Promise<void> {
  const { name } = await currentStyle();
  await writeStores(['styles', 'state'], async (stores) => {
    const id = await readStyleId(stores);
    const style = (await stores.objectStore('styles').get(id)) ?? presetStyle(id, name);
    const { now, revision } = editStamp(style.revision);
    const cadence = cadenceAfter(day, style.cadence);
    await stores.objectStore('styles').put({ ...style, cadence, revision, updatedAt: now });
  });
  announceChange('styles');
}
