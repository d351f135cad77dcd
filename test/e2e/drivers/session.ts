import type { Browser, Page } from 'puppeteer-core';
import type { FakeSiteServer } from './fake-site';
import type { XDisplay } from './x-display';

/** What a rig holds while its browser runs. */
export interface Session {
  browser: Browser;
  base: string;
  /** A tab with the extension's APIs and none of its code: it shows its manifest.json. */
  probe: Page;
  profile: string;
  downloads: string;
  site: FakeSiteServer | undefined;
  display: XDisplay | undefined;
}
