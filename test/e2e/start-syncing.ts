import { type CouchSite, PASSWORD, USER } from './couch-site';
import { type PageSurface, type Rig, roles, until } from './drivers';

const OWN_SERVER = 'Sync through a CouchDB database of your own';

/** Options, at "Several devices", where nothing is set up. */
export async function openServerForm(rig: Rig): Promise<PageSurface> {
  const options = roles(await rig.extensionPage('options/index.html#devices'));
  const isLedThere = async () => (await options.focused())?.name === 'Several devices';
  await until(isLedThere, { what: 'the heading has the focus' });
  await options.clickRole('button', OWN_SERVER);
  await options.waitForRole('textbox', 'Database address');
  return options;
}

/** In that form; until the first round has ended. */
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
