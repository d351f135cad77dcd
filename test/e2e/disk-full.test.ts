import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { newProfile, removeProfile } from '../faults/kept-profile';
import { SmallDisk } from '../faults/small-disk';
import { type BrowserName, browserNames, launch, type Popup, type Rig } from './drivers';

const ADDRESS = 'https://full.example.org/one';
const SITE = { pages: { [ADDRESS]: '<!doctype html><title>One page</title><p>Text.</p>' } };
/** More than whatever room a database has already taken for itself. */
const LONG = 'Too long for what is left. '.repeat(40_000);

/** The databases alone: a browser whose other files find no room goes down as a whole. */
const DATABASES: Record<BrowserName, string> = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage',
};

describe.each(browserNames)('a full disk under %s', (name) => {
  const profile = newProfile(name);
  const disk = SmallDisk.mount(join(profile, DATABASES[name]));
  if (!disk) console.warn('SKIPPED: only root may mount a small disk to fill');
  let rig: Rig;
  let popup: Popup;
  beforeAll(async () => {
    if (disk) rig = await launch(name, { site: SITE, profile });
  });
  afterAll(async () => {
    await rig?.close();
    disk?.unmount();
    removeProfile(profile);
  });
  const clips = () => rig.idb<Clip & Record<string, unknown>>('clips');

  it.runIf(disk)('says that nothing was saved, and keeps what was typed in the form', async () => {
    popup = await rig.openPopup(await rig.openPage(ADDRESS));
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('One page');
    disk?.fill();
    await popup.fill('textbox', 'Note', LONG);
    await popup.press('Enter', ['Control']);
    await expect
      .poll(() => popup.text('alert'), { timeout: 60_000 })
      .toMatch(/^Not saved: .*the disk is full/);
    await expect.poll(() => popup.has('button', 'Copy')).toBe(true);
    expect((await popup.value('textbox', 'Note')).length).toBe(LONG.length);
  });

  it.runIf(disk)('saves it once there is room again', async () => {
    disk?.free();
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await expect
      .poll(async () => (await clips()).map(({ url, note }) => `${url} ${note.length}`))
      .toEqual([`${ADDRESS} ${LONG.length}`]);
    await popup.close();
  });
});
