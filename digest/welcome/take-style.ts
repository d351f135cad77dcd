import { issueRecord, openingIssue, saveIssue } from '../../src/storage/issues';
import { chooseStyle } from '../../src/storage/styles';

/** Makes the style the current one, also for the issue the digest opens on, where that has text already. */
export async function takeStyle(styleId: string): Promise<void> {
  await chooseStyle(styleId);
  const issue = await issueRecord((await openingIssue()).id);
  if (!issue || issue.published || issue.styleId === styleId) return;
  await saveIssue({ ...issue, styleId }, issue.revision);
}
