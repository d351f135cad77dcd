// Functions that run in Firefox's own window: see chrome-scope.ts.

interface MenuPopup extends Element {
  state: string;
  activateItem(item: Element): void;
}
interface BrowserWindow {
  CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
  gBrowser: { selectedTab: Element };
  synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
}

/** Right-clicks the toolbar button, put on the toolbar if it isn't there, or the tab in front. */
export function openBrowserMenu(place: 'action' | 'tab', extensionId: string): void {
  const { CustomizableUI, gBrowser, synthesizeMouseEvent } = globalThis as unknown as BrowserWindow;
  const button = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  if (place === 'action') CustomizableUI.addWidgetToArea(button, CustomizableUI.AREA_NAVBAR);
  const target = place === 'tab' ? gBrowser.selectedTab : document.getElementById(button);
  if (!target) throw new Error(`there is no ${place}`);
  const { left, top, width, height } = target.getBoundingClientRect();
  const event = { button: 2, buttons: 2, clickCount: 1 };
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    synthesizeMouseEvent(type, left + width / 2, top + height / 2, event, {});
}

/** False as long as no menu with it is open. */
export function chooseEntry(label: string): boolean {
  for (const item of document.querySelectorAll('menuitem[label]')) {
    const menu = item.closest<MenuPopup>('menupopup');
    if (item.getAttribute('label') !== label || menu?.state !== 'open') continue;
    menu.activateItem(item);
    return true;
  }
  return false;
}

/** False as long as nothing is asked. */
export function answerRequest(isAllowed: boolean): boolean {
  const asked = document.querySelector('#addon-webext-permissions-notification');
  const isOpen =
    (asked?.closest('panel') as { state?: string } | null | undefined)?.state === 'open';
  const name = isAllowed
    ? 'popup-notification-primary-button'
    : 'popup-notification-secondary-button';
  const button = asked?.querySelector<HTMLElement>(`.${name}`);
  if (!isOpen || !button || button.hasAttribute('disabled')) return false;
  button.click();
  return true;
}
