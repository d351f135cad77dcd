import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type PageSurface, type Rig, roles, until } from './drivers';

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: {
    getTitle(filter: object): Promise<string>;
    getBadgeText(filter: object): Promise<string>;
    getBadgeBackgroundColor(filter: object): Promise<ArrayLike<number>>;
  };
  permissions: { remove(permissions: object): Promise<boolean> };
}
declare const chrome: ExtensionApi;

const SITE = 'https://signs.example.org';
const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><p>Some text.</p></html>`;
const pages = { [`${SITE}/kept`]: page('Kept'), [`${SITE}/new`]: page('New') };

const DONE = [0x0b, 0x6a, 0x5d];
const CLIPPED = [0x5a, 0x63, 0x6d];

const SWITCH = 'Sign on clipped pages';

describe.each(browserNames)('the sign on tabs in %s', (name) => {
  let rig: Rig;
  let options: PageSurface;
  beforeAll(async () => {
    rig = await launch(name, { site: { pages }, realKeys: name === 'chromium' });
    await rig.openPage(`${SITE}/kept`);
    // Chromium's dialogs don't always get the focus once a popup was open.
    await rig.pressShortcut('Alt+Q');
    await until(async () => (await rig.idb('clips')).length === 1, { what: 'it is clipped' });
    options = roles(await rig.extensionPage('options/index.html'));
    // The last to be read: nothing moves after it.
    await options.waitForRole('textbox', 'File name');
  });
  afterAll(() => rig.close());

  async function save() {
    const popup = await rig.openPopup();
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
  }
  const badgeIs = (text: string) => expect.poll(() => rig.badge()).toBe(text);
  const visit = async (path: string, text: string) => {
    const tab = await rig.openPage(`${SITE}/${path}`);
    await badgeIs(text);
    return tab;
  };
  const turn = async (isOn: boolean) => {
    await options.page.bringToFront();
    await options.clickRole('switch', SWITCH);
    await isTurned(isOn);
  };
  const answer = async (isAllowed: boolean) => {
    if (name === 'chromium') await until(isAsked, { what: 'the dialog has the focus' });
    else await options.clickRole('switch', SWITCH);
    await rig.answerPermission(isAllowed);
  };
  /** Chromium's dialog takes the focus; keys before that, or after a click that the page missed, would be lost. */
  const isAsked = async () => {
    await options.clickRole('switch', SWITCH);
    return options.waitUpTo(3000, () => !document.hasFocus());
  };
  const isTurned = (isOn: boolean) =>
    expect.poll(() => options.checked('switch', SWITCH)).toBe(isOn);

  it('is off, and stays off where the tabs are refused', async () => {
    await expect.poll(() => options.checked('switch', SWITCH)).toBe(false);
    await answer(false);
    await options.waitForText('alert', 'The sign stays off');
    await isTurned(false);
    await (await visit('kept', '')).close();
  });

  it('shows on clipped pages only, once they are allowed', async () => {
    await options.page.bringToFront();
    await answer(true);
    await isTurned(true);
    await (await visit('kept', '✓')).close();
    await (await visit('new', '')).close();
  });

  it('is told in words', async () => {
    const tab = await visit('kept', '✓');
    await expect.poll(() => rig.evaluateInExtension(titleInFront)).toMatch(/^Already clipped /);
    await tab.goto(`${SITE}/new`);
    await badgeIs('');
    await expect.poll(() => rig.evaluateInExtension(titleInFront)).toBe('Clip this page');
    await tab.close();
  });

  it('comes and goes with the clip, also while the worker sleeps', async () => {
    const tab = await visit('new', '');
    await rig.killWorker();
    await save();
    await badgeIs('✓');
    const popup = await rig.openPopup(tab);
    await popup.clickRole('button', 'Remove');
    await popup.waitForStatus('Removed');
    await popup.close();
    await badgeIs('');
    await tab.close();
  });

  it('lives through the end of the worker', async () => {
    await rig.killWorker();
    await (await visit('kept', '✓')).close();
  });

  it('comes back after the sign of a quick clip that found it clipped', async () => {
    const tab = await visit('kept', '✓');
    await rig.killWorker();
    await rig.pressShortcut('Alt+Q');
    const sign = () => rig.evaluateInExtension(signInFront);
    await expect.poll(sign).toEqual({ text: '✓', colour: DONE });
    // Four seconds later.
    await expect.poll(sign, { timeout: 8000 }).toEqual({ text: '✓', colour: CLIPPED });
    await tab.close();
  });

  it('goes when it is switched off', async () => {
    const tab = await visit('kept', '✓');
    await turn(false);
    await tab.bringToFront();
    await badgeIs('');
    await tab.reload();
    await badgeIs('');
    await tab.close();
  });

  it('goes with the permission', async () => {
    await turn(true);
    const tab = await visit('kept', '✓');
    await rig.evaluateInExtension(() => chrome.permissions.remove({ permissions: ['tabs'] }));
    await badgeIs('');
    await tab.close();
    options = roles(await rig.extensionPage('options/index.html'));
    await isTurned(false);
  });
});

async function signInFront() {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const where = tab ? { tabId: tab.id } : {};
  const colour = await chrome.action.getBadgeBackgroundColor(where);
  return { text: await chrome.action.getBadgeText(where), colour: Array.from(colour).slice(0, 3) };
}

async function titleInFront(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.action.getTitle(tab ? { tabId: tab.id } : {});
}
