import type { FakeSiteServer } from './fake-site';
import type { LaunchOptions } from './rig';

interface Surroundings {
  /** The extension's id and the UUID of its addresses. */
  identity: Record<string, string>;
  downloads: string;
  site: FakeSiteServer | undefined;
}

export function preferences(
  { lang = 'en-US', dark = false, prefs = {} }: LaunchOptions,
  { identity, downloads, site }: Surroundings,
): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify(identity),
    // A temporary add-on's storage would go with it, and a profile is launched again to look at it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Else typing never reaches the popup.
    'focusmanager.testmode': false,
    // The probe shows manifest.json as it stands, in the extension's own page.
    'devtools.jsonview.enabled': false,
    // Processes that are held ready, and never used, take as much to start as the others.
    'dom.ipc.processPrelaunch.enabled': false,
    'intl.accept_languages': [...new Set([lang, 'en'])].join(', '),
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    ...(site && proxy(site.port)),
    ...prefs,
  };
}

function proxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.http.http3.enable': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}
