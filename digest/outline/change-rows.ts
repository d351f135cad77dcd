import { type ClipChange, isSameVersion } from '../../src/core/clip-change';
import type { Block } from '../../src/core/issue';
import { changeClips } from '../../src/storage/change-clips';
import type { TimedEdit } from '../history/step';
import type { OpenIssue } from '../issue-session';
import type { Status } from '../use-status';
import type { Decision, Ids } from './decide';

interface Page {
  open: OpenIssue;
  status: Status;
}

export interface RowChanges {
  clips: ClipChange[];
  /** What is no longer as it was, as it was. */
  prose: Block[];
}

/** What is said of the rows once they are changed. */
export type Saying = (changes: RowChanges, now: OpenIssue) => string;

/** Resolves once it is stored and the page shows it; to false where nothing came of it, which is said. */
export async function changeRows(
  { open, status }: Page,
  ids: Ids,
  decision: Decision,
  saying: Saying,
  isQuiet: boolean,
): Promise<boolean> {
  try {
    const now = open.latest();
    const { clips, blocks } = decision(now, ids);
    const byId = new Map([...now.clips, ...now.aside].map((clip) => [clip.id, clip]));
    const changes = clips.flatMap((after) => {
      const before = byId.get(after.id);
      return before && !isSameVersion(before, after) ? [{ before, after }] : [];
    });
    if (changes.length === 0 && !blocks) return false;
    const issue = blocks && (await proseEdit(open, blocks));
    const written = await changeClips(changes, issue);
    await open.reload();
    const prose = blocks ? now.issue.blocks.filter((block) => !blocks.includes(block)) : [];
    const text = saying({ clips: written, prose }, open.latest());
    status.sayDone(text, written, { isQuiet, ...(issue ? { issue } : {}) });
    return true;
  } catch (error) {
    // What is stored is another than what is shown: shown anew, the key can be pressed again.
    await open.reload();
    status.sayFailed(error);
    return false;
  }
}

async function proseEdit(open: OpenIssue, blocks: Block[]): Promise<TimedEdit> {
  await open.saver.flush();
  const { id, blocks: before } = open.latest().issue;
  return { id, before: { blocks: before }, after: { blocks }, at: Date.now() };
}
