import { nextPeriod, openIssueFor, type Period } from '../core/issue';
import { readCadence } from './cadence';
import { readStores } from './transaction';

/** The first issue after this one that isn't out. */
export function nextOpenIssue(period: Period): Promise<Period> {
  return readStores(['issues', 'styles', 'state'], async (stores) => {
    const cadence = await readCadence(stores);
    const isPublished = async (id: string) =>
      (await stores.objectStore('issues').get(id))?.published !== undefined;
    const { from } = nextPeriod(period, cadence);
    return (await openIssueFor(from, cadence, isPublished)).period;
  });
}
