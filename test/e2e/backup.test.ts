import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipNamed, putRecords } from './clips-in-store';
import {
  axeViolations,
  browserNames,
  type Download,
  launch,
  type PageSurface,
  type Rig,
  roles,
  until,
} from './drivers';
import { emptyClips, holdClips } from './hold-clips';

const address = (name: string) => `https://backup.example.org/${name}`;
const NAMES = ['harbour', 'lighthouse'];
const pages = Object.fromEntries(
  NAMES.map((name) => [address(name), `<!doctype html><title>The ${name}</title><p>Text.</p>`]),
);

const DAY_MS = 24 * 60 * 60 * 1000;

interface ExtensionApi {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  permissions: { remove(permissions: object): Promise<boolean> };
}
declare const chrome: ExtensionApi;

interface StoredClip {
  title: string;
  note: string;
}

describe.each(browserNames)('backup and restore in %s', (name) => {
  let backup: Download;

  describe('in the library that is backed up', () => {
    let rig: Rig;
    beforeAll(async () => {
      rig = await launch(name, { site: { pages } });
    });
    afterAll(() => rig.close());

    it('gives all of it as one file, by keyboard', async () => {
      for (const each of NAMES) await clip(rig, each);
      const options = await openOptions(rig);
      await options.waitForText('listitem', 'No backup yet');
      await options.focusRole('button', 'Back up');
      await options.press('Enter');
      backup = await rig.waitForDownload();
      expect(backup.name).toMatch(/^digest-clipper-\d{4}-\d\d-\d\d\.json$/);
      await options.waitForStatus(`Handed to your downloads: ${backup.name}`);
      await options.waitForText('listitem', 'Last backup: ');
      expect(await options.focused()).toEqual({ role: 'button', name: 'Back up' });
    });
  });

  describe('in an empty library', () => {
    let rig: Rig;
    let options: PageSurface;
    beforeAll(async () => {
      rig = await launch(name, { realKeys: name === 'chromium' });
      options = await openOptions(rig);
    });
    afterAll(() => rig.close());

    it('says what a broken file is, and changes nothing', async () => {
      await chooseFile(options.page, backup.text.slice(0, -20));
      await options.waitForStatus('This backup is damaged or cut off');
      await chooseFile(options.page, 'a shopping list');
      await options.waitForStatus('This is no backup of Digest Clipper. Nothing was changed');
      expect(await rig.idb('clips')).toEqual([]);
    });

    it('is reminded of a backup until it is told not to', async () => {
      await rig.evaluateInExtension(
        putRecords,
        Array.from({ length: 300 }, (_, at) => clipNamed(`Page ${at}`, at)),
      );
      const digest = roles(await rig.extensionPage('digest/index.html'));
      await digest.waitForRole('button', 'Dismiss');
      await digest.focusRole('button', 'Dismiss');
      await digest.press('Enter');
      await expect.poll(() => digest.has('button', 'Dismiss')).toBe(false);
      await expect.poll(() => digest.page.evaluate(focusedClass)).toBe('writing');
      const isDismissed = () => chrome.storage.local.get('backupReminderDismissed');
      await expect
        .poll(() => rig.evaluateInExtension(isDismissed))
        .toEqual({ backupReminderDismissed: true });
      await digest.page.close();
      await rig.evaluateInExtension(emptyClips);
    });

    it('stops reading a backup where that is cancelled', async () => {
      await options.page.evaluate(holdClips, 'readwrite' as const);
      await chooseFile(options.page, backup.text);
      await options.waitForRole('button', 'Cancel');
      await options.focusRole('button', 'Cancel');
      await options.press('Enter');
      await expect.poll(() => options.focused()).toEqual({ role: 'button', name: 'Restore' });
      await options.page.evaluate(() => window.releaseClips?.());
      await options.waitForStatus('Restore cancelled. Your library is as it was before');
      expect(await options.has('button', 'Restore this backup')).toBe(false);
      expect(await rig.idb('clips')).toEqual([]);
    });

    it('leaves nothing behind of a restore that is cancelled', async () => {
      await chooseFile(options.page, backup.text);
      await expect
        .poll(() => options.focused())
        .toEqual({ role: 'button', name: 'Restore this backup' });
      // Reads too: it goes no further than that before it is cancelled, however fast the file is read again.
      await options.page.evaluate(holdClips, 'readwrite' as const);
      await options.press('Enter');
      await options.waitForRole('button', 'Cancel');
      await options.focusRole('button', 'Cancel');
      await options.press('Enter');
      await options.waitForStatus('Cancelling: what came in is being taken back');
      await options.page.evaluate(() => window.releaseClips?.());
      await options.waitForStatus('Restore cancelled. Your library is as it was before');
      expect(await options.focused()).toEqual({ role: 'button', name: 'Restore' });
      expect(await rig.idb('clips')).toEqual([]);
      expect(await rig.idb('tombstones')).toEqual([]);
      const state = await rig.idb<{ key: string }>('state');
      expect(state.filter(({ key }) => /import/i.test(key))).toEqual([]);
    });

    it('shows what would change, and does it', async () => {
      const settings = { rules: { tracking: false } };
      await expect.poll(() => options.checked('switch', 'Tracking parameters')).toBe(true);
      await chooseFile(options.page, JSON.stringify({ ...JSON.parse(backup.text), settings }));
      await options.waitForText('region', 'Will be added\n2 clips');
      await expect
        .poll(() => options.focused())
        .toEqual({ role: 'button', name: 'Restore this backup' });
      expect(await axeViolations(options.page)).toEqual([]);
      expect(await rig.idb('clips')).toEqual([]);
      await options.press('Enter');
      await options.waitForStatus('Restored: 2 clips');
      await expect.poll(() => options.checked('switch', 'Tracking parameters')).toBe(false);
      expect(await options.focused()).toEqual({ role: 'button', name: 'Restore' });
      const clips = await rig.idb<StoredClip>('clips');
      expect(clips.map(({ title, note }) => ({ title, note }))).toEqual(
        NAMES.map((each) => ({ title: `The ${each}`, note: `note on the ${each}` })),
      );
    });

    it('changes nothing the second time', async () => {
      const before = await rig.idb('clips');
      await chooseFile(options.page, backup.text);
      await options.waitForText('region', 'Everything in this backup is already here');
      await expect.poll(() => options.focused()).toEqual({ role: 'button', name: 'Close' });
      await options.press('Enter');
      await expect.poll(() => options.focused()).toEqual({ role: 'button', name: 'Restore' });
      expect(await rig.idb('clips')).toEqual(before);
    });

    it('backs up on schedule only where the browser lets it', async () => {
      await answer(false);
      await options.waitForText('alert', 'no backups are made on schedule');
      await expect.poll(() => options.checked('radio', 'Off')).toBe(true);
      await answer(true);
      const first = await rig.waitForDownload();
      expect(first.name).toMatch(/^digest-clipper-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(first.text).clips).toHaveLength(2);
      await expect.poll(() => options.checked('radio', 'Weekly')).toBe(true);
      await options.waitForText('listitem', 'Last backup: ');
    });

    it('makes the next one as the digest page opens', async () => {
      await rig.evaluateInExtension(setLastBackup, Date.now() - 8 * DAY_MS);
      const digest = await rig.extensionPage('digest/index.html');
      expect(JSON.parse((await rig.waitForDownload()).text).clips).toHaveLength(2);
      await digest.close();
    });

    it('says what it could not do', async () => {
      await rig.evaluateInExtension(setLastBackup, Date.now() - 8 * DAY_MS);
      await rig.evaluateInExtension(() =>
        chrome.permissions.remove({ permissions: ['downloads'] }),
      );
      options = await openOptions(rig);
      await options.waitForText('alert', 'No scheduled backup could be made on');
      await options.waitForRole('button', 'Try again');
      expect(await axeViolations(options.page)).toEqual([]);
      const digest = roles(await rig.extensionPage('digest/index.html'));
      await digest.clickRole('link', 'Open Options');
      await expect.poll(() => digest.focused()).toEqual({ role: 'heading', name: 'Data' });
      await digest.page.close();
    });

    const answer = async (isAllowed: boolean) => {
      await options.page.bringToFront();
      if (name === 'chromium') await until(isAsked, { what: 'the dialog has the focus' });
      else await options.clickRole('radio', 'Weekly');
      await rig.answerPermission(isAllowed);
    };
    /** Keys before Chromium's dialog has the focus would be lost. */
    const isAsked = async () => {
      await options.clickRole('radio', 'Weekly');
      return options.waitUpTo(3000, () => !document.hasFocus());
    };
  });
});

const focusedClass = () => document.activeElement?.className;

function setLastBackup(at: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('digest-clipper');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const write = opening.result.transaction('state', 'readwrite');
      write.objectStore('state').put({ key: 'lastBackup', value: at });
      write.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      write.onabort = () => reject(write.error);
    };
  });
}

describe('a library carried between two devices, by file', () => {
  const devices = new Map<string, Rig>();
  beforeAll(async () => {
    for (const name of browserNames) devices.set(name, await launch(name, { site: { pages } }));
  });
  afterAll(() => Promise.all([...devices.values()].map((rig) => rig.close())));

  const rigOf = (name: string): Rig => {
    const rig = devices.get(name);
    if (!rig) throw new Error(`no ${name}`);
    return rig;
  };
  const notes = async (rig: Rig) =>
    (await rig.idb<Clip & Record<string, unknown>>('clips'))
      .map(({ id, note, tags }) => ({ id, note, isConflict: tags.includes('conflict') }))
      .sort((one, other) => (one.note < other.note ? -1 : 1));

  async function edit(rig: Rig, note: string): Promise<void> {
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.clickRole('button', 'Edit Harbour');
    await digest.fill('textbox', 'Note', note);
    await digest.clickRole('button', 'Save');
    await expect.poll(async () => (await notes(rig)).map((each) => each.note)).toEqual([note]);
    await digest.page.close();
  }

  async function backedUp(rig: Rig): Promise<string> {
    const options = await openOptions(rig);
    await options.clickRole('button', 'Back up');
    const { text } = await rig.waitForDownload();
    await options.page.close();
    return text;
  }

  /** Resolves with what was said before anything was done. */
  async function restore(rig: Rig, text: string): Promise<string> {
    const options = await openOptions(rig);
    await chooseFile(options.page, text);
    const said = await options.waitForText('region', 'Backup of');
    const action = said.includes('already here') ? 'Close' : 'Restore this backup';
    await expect.poll(() => options.focused()).toEqual({ role: 'button', name: action });
    await options.press('Enter');
    if (action !== 'Close') await options.waitForStatus('Restored');
    await options.page.close();
    return said;
  }

  it('keeps both texts of a clip that was edited on both, whichever was first and how often', async () => {
    const [laptop, work] = [rigOf('chromium'), rigOf('firefox')];
    for (const rig of [laptop, work]) {
      const page = await openOptions(rig);
      await rig.evaluateInExtension(putRecords, [clipNamed('Harbour', 1)]);
      await page.page.close();
    }
    await edit(work, 'at work, once and first');
    await edit(laptop, 'on the laptop');
    await edit(laptop, 'on the laptop, again and later');
    await restore(laptop, await backedUp(work));
    const both = await notes(laptop);
    expect(both).toMatchObject([
      { note: 'at work, once and first', isConflict: true },
      { note: 'on the laptop, again and later', isConflict: false },
    ]);
    const carried = await backedUp(laptop);
    await restore(work, carried);
    expect(await notes(work)).toEqual(both);
    expect(await restore(work, carried)).toContain('already here');
  });

  it.each(browserNames)('has the writer choose between them, by keyboard, in %s', async (name) => {
    const rig = rigOf(name);
    const digest = roles(await rig.extensionPage('digest/index.html'));
    const ask = 'Two versions of Harbour';
    const open = async () => {
      await digest.waitForRole('button', ask);
      await digest.focusRole('button', ask);
      await digest.press('Enter');
      await digest.waitForRole('dialog', 'Two versions of one clip');
      await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Keep this one' });
    };
    const inUse = async () =>
      (await rig.idb<Clip & Record<string, unknown>>('clips'))
        .filter(({ deletedAt }) => deletedAt === undefined)
        .map(({ note, tags }) => `${note}${tags.join()}`)
        .sort();
    const both = await inUse();
    await open();
    expect(await digest.text('region', 'Note')).toContain('on the laptop, again and later');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Keep both');
    await digest.waitForStatus('Kept both versions of Harbour');
    expect(await inUse()).toEqual(['at work, once and first', 'on the laptop, again and later']);
    await digest.clickRole('button', 'Undo');
    await digest.waitForStatus('Undone');
    expect(await inUse()).toEqual(both);
    await open();
    await digest.clickRole('button', 'Keep the other');
    await digest.waitForStatus('Kept the other version of Harbour');
    await expect.poll(() => digest.focused()).toEqual({ role: 'treeitem', name: 'Harbour' });
    expect(await inUse()).toEqual(['at work, once and first']);
    expect(await digest.has('button', ask)).toBe(false);
  });
});

async function openOptions(rig: Rig): Promise<PageSurface> {
  const options = roles(await rig.extensionPage('options/index.html'));
  await options.waitForRole('button', 'Back up');
  return options;
}

async function clip(rig: Rig, name: string): Promise<void> {
  const popup = await rig.openPopup(await rig.openPage(address(name)));
  await expect.poll(() => popup.value('textbox', 'Title')).toBe(`The ${name}`);
  await popup.fill('textbox', 'Note', `note on the ${name}`);
  await popup.clickRole('button', 'Clip');
  await popup.waitForStatus('Clipped to');
  await popup.close();
}

/** As the browser's own dialog hands it over. */
function chooseFile(page: Page, text: string): Promise<void> {
  return page.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[aria-label="Backup file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    if (!input) throw new Error('no box for the backup file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
