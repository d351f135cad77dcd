import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { CouchSite, PASSWORD, USER } from './couch-site';
import {
  axeViolations,
  type BrowserName,
  browserNames,
  launch,
  type PageSurface,
  type Rig,
  roles,
  until,
} from './drivers';
import { openServerForm } from './start-syncing';

interface ExtensionApi {
  permissions: { contains(what: object): Promise<boolean> };
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, how: { periodInMinutes: number }): Promise<void>;
  };
}
declare const chrome: ExtensionApi;

const [FIRST, SECOND, THIRD] = READING_MONTH;
const TITLE = FIRST?.title ?? '';
/** Each clips another one in its popup. */
const OWN_PAGE = { chromium: SECOND?.url ?? '', firefox: THIRD?.url ?? '' };
const VERSIONS = `Two versions of ${TITLE}`;
const CHOOSE = 'Choose on the digest page';
const STORES = ['clips', 'issues', 'styles', 'drafts', 'outbox', 'tombstones', 'state'];

/** One writer's browser, with the pages that stay open. */
interface Device {
  rig: Rig;
  options: PageSurface;
  digest: PageSurface;
}

describe('two browsers on one server', () => {
  const couch = new CouchSite();
  const devices = new Map<BrowserName, Device>();
  beforeAll(async () => {
    await couch.start();
    for (const name of browserNames) devices.set(name, await open(name));
  });
  afterAll(async () => {
    for (const { rig } of devices.values()) await rig.close();
    await couch.close();
  });

  async function open(name: BrowserName): Promise<Device> {
    const site = { pages: readingPages(), api: couch };
    const rig = await launch(name, {
      site,
      realKeys: name === 'chromium',
      dark: name === 'firefox',
    });
    const options = await openServerForm(rig);
    return { rig, options, digest: options };
  }
  const device = (name: BrowserName): Device => {
    const found = devices.get(name);
    if (!found) throw new Error(`${name} isn’t open`);
    return found;
  };
  const toCouch = ({ rig }: Device) =>
    rig.requests.filter(({ url }) => url.startsWith(couch.origin));
  const clips = ({ rig }: Device) => rig.idb<Clip>('clips');
  const notes = async (one: Device) => (await clips(one)).map(({ note }) => note).sort();

  it.each(browserNames)('asks nothing before it is set up, in %s', async (name) => {
    const one = device(name);
    expect(toCouch(one)).toEqual([]);
    expect(await alarms(one)).toEqual([]);
  });

  it.each(browserNames)('says what is wrong, then that it works, in %s', async (name) => {
    const one = device(name);
    const { options, rig } = one;
    const test = () => options.clickRole('button', 'Test the server');
    await options.page.bringToFront();
    await options.fill('textbox', 'User', USER);
    await options.fill('textbox', 'Password', 'wrong');
    await options.fill('textbox', 'Database address', 'http://couch.example.org/digest');
    await test();
    await options.waitForStatus('unencrypted');
    await options.fill('textbox', 'Database address', couch.database);
    // Chromium's dialog takes the focus; keys before that, or after a click that the page missed, would be lost.
    const isAsked = async () => {
      await test();
      return options.waitUpTo(3000, () => !document.hasFocus());
    };
    if (name === 'chromium') await until(isAsked, { what: 'the dialog has the focus' });
    else await test();
    expect(toCouch(one)).toEqual([]);
    await rig.answerPermission(true);
    await options.waitForStatus('doesn’t take this user and password');
    await options.fill('textbox', 'Password', PASSWORD);
    await test();
    await options.waitForStatus(/It works: CouchDB [\d.]+\. Documents in it: \d+\./);
    await expect.poll(() => axeViolations(options.page)).toEqual([]);
  });

  it('brings a clip from one to the other', async () => {
    const [one, other] = [device('chromium'), device('firefox')];
    await start(one);
    await start(other);
    await one.rig.openPage(FIRST?.url ?? '');
    await one.rig.pressShortcut('Alt+Q');
    await until(async () => (await clips(one)).length === 1, { what: 'it is clipped' });
    for (const each of [one, other])
      each.digest = roles(await each.rig.extensionPage('digest/index.html'));
    await one.digest.waitForRole('treeitem', TITLE);
    await other.digest.waitForRole('treeitem', TITLE);
    expect(await alarms(one)).toEqual(['sync']);
    expect(await alarms(other)).toEqual(['sync']);
  });

  it('keeps both texts of what was edited on both while there was no server', async () => {
    couch.isDown = true;
    for (const name of browserNames) await edit(device(name), `written in ${name}`);
    couch.isDown = false;
    for (const name of browserNames) await syncNow(device(name));
    for (const name of browserNames) {
      const one = device(name);
      await expect.poll(() => notes(one)).toEqual(['written in chromium', 'written in firefox']);
      await one.digest.waitForRole('button', VERSIONS);
      await one.options.waitForRole('link', CHOOSE);
    }
  });

  it('lets the writer choose, by keyboard, and take it back', async () => {
    const { digest } = device('firefox');
    await digest.page.bringToFront();
    await digest.focusRole('button', VERSIONS);
    await digest.press('Enter');
    await digest.waitForRole('dialog', 'Two versions of one clip');
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Keep this one' });
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Keep both');
    await digest.waitForStatus('Kept both versions');
    await expect.poll(() => digest.has('button', VERSIONS)).toBe(false);
    await digest.clickRole('button', 'Undo');
    await digest.waitForRole('button', VERSIONS);
    await digest.clickRole('button', VERSIONS);
    await digest.waitForRole('dialog', 'Two versions of one clip');
    await digest.clickRole('button', 'Keep this one');
    await digest.waitForStatus('Kept this version');
    await expect.poll(() => digest.focused()).toEqual({ role: 'treeitem', name: TITLE });
  });

  it('has the choice on both', async () => {
    for (const name of browserNames) await syncNow(device(name));
    const kept = await inUse(device('firefox'));
    expect(kept).toHaveLength(1);
    await expect.poll(() => inUse(device('chromium'))).toEqual(kept);
    await expect.poll(() => device('chromium').digest.has('button', VERSIONS)).toBe(false);
    await expect.poll(() => device('chromium').options.has('link', CHOOSE)).toBe(false);
  });

  it.each(browserNames)('keeps the password to itself, in %s', async (name) => {
    const { options, rig } = device(name);
    await options.page.bringToFront();
    await options.clickRole('button', 'Back up');
    const backup = await rig.waitForDownload();
    const records = await Promise.all(STORES.map((store) => rig.idb(store)));
    expect(backup.text).toContain(FIRST?.url);
    for (const text of [backup.text, JSON.stringify(records), await couch.texts()])
      expect(text).not.toContain('SECRET');
  });

  it.each(browserNames)('has the popup’s clip go soon, were no page open, in %s', async (name) => {
    const { rig } = device(name);
    await beginPeriodAnew(rig);
    expect(await secondsToRound(rig)).toBeGreaterThan(60);
    const popup = await rig.openPopup(await rig.openPage(OWN_PAGE[name]));
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await expect.poll(() => secondsToRound(rig)).toBeLessThan(60);
    await popup.close();
  });

  it.each(browserNames)('stops, and asks nothing any more, in %s', async (name) => {
    const one = device(name);
    await expect.poll(() => axeViolations(one.options.page)).toEqual([]);
    await one.options.clickRole('button', 'Stop syncing on this device');
    await one.options.waitForRole('button', 'Start syncing');
    await expect.poll(() => alarms(one)).toEqual([]);
    await expect.poll(() => mayReach(one, couch.origin)).toBe(false);
    expect((await clips(one)).length).toBeGreaterThan(0);
    const others = one.rig.requests.filter(({ url }) => !url.startsWith(couch.origin));
    const opened = [...(name === 'chromium' ? [FIRST?.url] : []), OWN_PAGE[name]];
    expect(others.map(({ url }) => url)).toEqual(opened);
  });

  async function start({ options }: Device): Promise<void> {
    await options.page.bringToFront();
    await options.clickRole('button', 'Start syncing');
    await options.waitForRole('button', 'Sync now');
    await options.waitForStatus('Last round');
  }

  /** A round that was asked for now has ended. */
  async function syncNow({ options }: Device): Promise<void> {
    await options.page.bringToFront();
    await options.clickRole('button', 'Sync now');
    await options.waitForStatus('Last round');
    await expect.poll(() => options.texts('alert')).toEqual([]);
  }

  async function edit({ digest, ...one }: Device, note: string): Promise<void> {
    await digest.page.bringToFront();
    await digest.clickRole('button', `Edit ${TITLE}`);
    await digest.waitForRole('textbox', 'Note');
    await digest.fill('textbox', 'Note', note);
    await digest.clickRole('button', 'Save');
    await expect.poll(() => notes({ digest, ...one })).toEqual([note]);
    await digest.waitForRole('treeitem', TITLE);
  }

  const inUse = async (one: Device) =>
    (await clips(one)).filter(({ deletedAt }) => deletedAt === undefined).map(({ note }) => note);
});

function alarms({ rig }: Device): Promise<string[]> {
  return rig.evaluateInExtension(async () => {
    const { alarms } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
    return (await alarms.getAll()).map(({ name }) => name);
  });
}

/** As after a round: what an earlier clip has hastened is over. */
function beginPeriodAnew(rig: Rig): Promise<void> {
  return rig.evaluateInExtension(async () => {
    const { alarms } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
    await alarms.create('sync', { periodInMinutes: 15 });
  });
}

function secondsToRound(rig: Rig): Promise<number> {
  return rig.evaluateInExtension(async () => {
    const { alarms } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
    const [alarm] = await alarms.getAll();
    return ((alarm?.scheduledTime ?? 0) - Date.now()) / 1000;
  });
}

function mayReach({ rig }: Device, origin: string): Promise<boolean> {
  return rig.evaluateInExtension((origin) => {
    const { permissions } = (globalThis as { browser?: ExtensionApi }).browser ?? chrome;
    return permissions.contains({ origins: [`${origin}/*`] });
  }, origin);
}
