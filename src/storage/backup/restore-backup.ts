import type { Backup, BackupSettings } from '../../core/backup';
import { mergeIssue } from '../../core/merge-issue';
import { mergeClip, mergeStyle, type Outcome } from '../../core/merge-versions';
import { announceChange } from '../changes';
import type { CopiedStore } from '../copy-database';
import { forgetActionOn } from '../forget-action';
import { tombstoneId } from '../recorded-writes';
import { editStamp } from '../stamp';
import {
  type Reading,
  readState,
  readStores,
  type Writing,
  writeState,
  writeStores,
} from '../transaction';
import { planRecords } from './plan-records';

export type RestoreCounts = Record<'styles' | 'issues' | 'clips', Record<Outcome, number>>;

/** What a restore would come to. */
export async function previewRestore(backup: Backup): Promise<RestoreCounts> {
  const plan = await readStores(['styles', 'issues', 'clips', 'tombstones'], (stores) =>
    planRestore(stores, backup),
  );
  return countsOf(plan);
}

/**
 * Puts in what the library lacks and what is newer than there; where neither is, both texts are kept. One transaction:
 * all of it, or nothing. Done twice it comes to the same.
 */
export async function restoreBackup(backup: Backup): Promise<RestoreCounts> {
  const plan = await writeStores(
    ['styles', 'issues', 'clips', 'state', 'tombstones'],
    async (stores) => {
      const plan = await planRestore(stores, backup);
      await Promise.all([
        ...plan.styles.puts.map(async (style) => stores.objectStore('styles').put(style)),
        ...plan.issues.puts.map(async (issue) => stores.objectStore('issues').put(issue)),
        ...plan.clips.puts.map(async (clip) => stores.objectStore('clips').put(clip)),
      ]);
      await forgetActionOn(
        stores,
        plan.clips.puts.map(({ id }) => id),
      );
      await restoreSettings(stores, backup.settings);
      return plan;
    },
  );
  announceChange('styles', 'issues', 'clips');
  return countsOf(plan);
}

type Plan = Awaited<ReturnType<typeof planRestore>>;

async function planRestore(stores: Reading | Writing, { styles, issues, clips }: Backup) {
  const buried = new Set(await stores.objectStore('tombstones').getAllKeys());
  const isBuriedIn = (name: CopiedStore) => (id: string) => buried.has(tombstoneId(name, id));
  return {
    styles: await planRecords(styles, {
      ids: new Set(await stores.objectStore('styles').getAllKeys()),
      read: (id) => stores.objectStore('styles').get(id),
      readRange: (range, count) => stores.objectStore('styles').getAll(range, count),
      merge: mergeStyle,
      isBuried: isBuriedIn('styles'),
    }),
    issues: await planRecords(issues, {
      ids: new Set(await stores.objectStore('issues').getAllKeys()),
      read: (id) => stores.objectStore('issues').get(id),
      readRange: (range, count) => stores.objectStore('issues').getAll(range, count),
      merge: (stored, given) => mergeIssue(stored, given, editStamp),
      isBuried: isBuriedIn('issues'),
    }),
    clips: await planRecords(clips, {
      ids: new Set(await stores.objectStore('clips').getAllKeys()),
      read: (id) => stores.objectStore('clips').get(id),
      readRange: (range, count) => stores.objectStore('clips').getAll(range, count),
      merge: mergeClip,
      isBuried: isBuriedIn('clips'),
    }),
  };
}

/** Only where nothing was chosen here yet. */
async function restoreSettings(stores: Writing, { styleId, rules }: BackupSettings): Promise<void> {
  if (styleId !== undefined && !(await readState(stores, 'settings')))
    await writeState(stores, 'settings', { styleId });
  if (rules !== undefined && !(await readState(stores, 'chosenRules')))
    await writeState(stores, 'chosenRules', rules);
}

function countsOf({ styles, issues, clips }: Plan): RestoreCounts {
  return { styles: styles.counts, issues: issues.counts, clips: clips.counts };
}
