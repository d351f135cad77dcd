import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipAside } from '../../src/core/clip-aside';
import { clipNamed, putRecords } from './clips-in-store';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

/** A clip of March 2024, and the version of it that came from another device. */
const pair = (title: string, at: number): Clip[] => {
  const clip = clipNamed(title, at, { note: 'written here' });
  const other = clipAside({ ...clip, note: 'written there', revision: '2-there' });
  return [clip, { ...other, id: `${clip.id}.2-there` }];
};

describe.each(browserNames)('two versions in an issue that isn’t shown, in %s', (name) => {
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    rig = await launch(name);
    const open = async () => {
      const page = roles(await rig.extensionPage('digest/index.html#issue=month:2024-05'));
      await page.waitForRole('button', 'Add link');
      return page;
    };
    const first = await open();
    await rig.evaluateInExtension(putRecords, [...pair('Reefs', 1), ...pair('Shoals', 2)]);
    await first.page.close();
    digest = await open();
  });
  afterAll(() => rig.close());

  const notesInUse = async () => {
    const clips = await rig.idb<Clip>('clips');
    return clips.filter(({ deletedAt }) => deletedAt === undefined).map(({ note }) => note);
  };

  it('are told of, and compared by keyboard', async () => {
    await digest.waitForStatus('2 clips were edited on two devices: choose a version of each.');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.focusRole('button', 'Compare');
    await digest.press('Enter');
    await digest.waitForRole('dialog', 'Two versions of one clip');
    await digest.press('Escape');
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Compare' });
    await digest.press('Enter');
    await digest.clickRole('button', 'Keep the other');
    await digest.waitForStatus('“Shoals” was edited on two devices: choose a version.');
    await expect.poll(notesInUse).toHaveLength(3);
  });

  it('are gone once all are chosen, and come back with Undo', async () => {
    await digest.clickRole('button', 'Compare');
    await digest.clickRole('button', 'Keep this one');
    await expect.poll(() => digest.has('button', 'Compare')).toBe(false);
    await expect.poll(notesInUse).toEqual(['written there', 'written here']);
    await digest.clickRole('button', 'Undo');
    await digest.waitForStatus(/“Shoals” was edited on two devices/);
    await digest.clickRole('button', 'Compare');
    await digest.clickRole('button', 'Keep this one');
    await expect.poll(() => digest.has('button', 'Compare')).toBe(false);
  });
});
