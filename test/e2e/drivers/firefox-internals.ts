// Functions that run in Firefox's own window: see chrome-scope.ts.

interface ExtensionParent {
  GlobalManager: {
    getExtension(id: string): { backgroundState: string; terminateBackground(how: object): void };
  };
}
declare const ChromeUtils: {
  importESModule(url: string): { ExtensionParent: ExtensionParent };
};
declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } };

/** Firefox takes a language without its language pack, once told that it were there. */
export function setLanguage(language: string): void {
  Services.locale.availableLocales = [...new Set([language, 'en-US'])];
  Services.locale.requestedLocales = [language];
}

export function terminateBackground(id: string): void {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  module.ExtensionParent.GlobalManager.getExtension(id).terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

export function backgroundState(id: string): string {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return module.ExtensionParent.GlobalManager.getExtension(id).backgroundState;
}
