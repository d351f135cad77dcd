// Functions that run in Firefox's own window: see chrome-scope.ts.

interface ExtensionParent {
  GlobalManager: {
    getExtension(id: string): {
      backgroundState: string;
      terminateBackground(how: object): Promise<void>;
    };
  };
}
interface ExtensionPermissions {
  add(id: string, permissions: { permissions: string[]; origins: string[] }): Promise<void>;
}
interface TabBrowser {
  selectedTab: unknown;
  addTrustedTab(url: string): unknown;
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: ExtensionParent;
    ExtensionPermissions: ExtensionPermissions;
  };
};
declare const OpenBrowserWindow: (how: { private: boolean }) => Window;
declare const gBrowser: TabBrowser;
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

/** Firefox takes a language without its language pack, once told that it were there. */
export function setLanguage(language: string): void {
  Services.locale.availableLocales = [...new Set([language, 'en-US'])];
  Services.locale.requestedLocales = [language];
}

/** Resolves once it has ended; what comes meanwhile starts it again. */
export function terminateBackground(id: string): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return module.ExtensionParent.GlobalManager.getExtension(id).terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

export function backgroundState(id: string): string {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return module.ExtensionParent.GlobalManager.getExtension(id).backgroundState;
}

/** Before it is installed, as the writer does it in the list of add-ons. */
export function allowInPrivate(id: string): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  return module.ExtensionPermissions.add(id, { permissions, origins: [] });
}

export function openPrivateWindow(): Promise<void> {
  const opened = OpenBrowserWindow({ private: true });
  return new Promise((done) => opened.addEventListener('load', () => setTimeout(done, 500)));
}

export function openTab(url: string): void {
  gBrowser.selectedTab = gBrowser.addTrustedTab(url);
}
