import { message } from '../../src/browser/messages';
import { type Draft, deleteDraft, putDraft, readDraft } from '../../src/storage/drafts';
import type { Status } from '../use-status';

/** Deletes the draft; "Undo" beside what is said then brings it back. */
export async function discardDraft(
  { key, fields }: Pick<Draft, 'key' | 'fields'>,
  name: string,
  status: Status,
): Promise<void> {
  await deleteDraft(key);
  const take = async () => {
    // More may have been typed there since.
    if (await readDraft(key)) return status.say(message('digestUndoLate'));
    await putDraft(key, fields);
    status.say(message('digestDraftBack'));
  };
  status.say(message('digestDraftDiscarded', name), { label: message('digestUndo'), take });
}
