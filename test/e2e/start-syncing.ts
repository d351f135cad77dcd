import { type CouchSite, PASSWORD, USER } from './couch-site';
import { type PageSurface, type Rig, until } from './drivers';

/** In Options, at "Several devices"; until the first round has ended. */
export async function startSyncing(
  rig: Rig,
  options: PageSurface,
  couch: CouchSite,
): Promise<void> {
  await options.fill('textbox', 'User', USER);
  await options.fill('textbox', 'Password', PASSWORD);
  await options.fill('textbox', 'Database address', couch.database);
  // Chromium's dialog takes the focus; a click that the page missed would be lost.
  const isAsked = async () => {
    await options.clickRole('button', 'Start syncing');
    return options.waitUpTo(3000, () => !document.hasFocus());
  };
  if (rig.name === 'chromium') await until(isAsked, { what: 'the dialog has the focus' });
  else await options.clickRole('button', 'Start syncing');
  await rig.answerPermission(true);
  await options.waitForStatus('Last round');
}
