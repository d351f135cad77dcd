import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipNamed, putRecords } from './clips-in-store';
import { CouchSite } from './couch-site';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';
import { openServerForm, startSyncing } from './start-syncing';

const TITLES = [
  'Ants',
  'Bees',
  'Cats',
  'Dogs',
  'Eels',
  'Foxes',
  'Geese',
  'Hares',
  'Ibises',
  'Jays',
];
const THREE = TITLES.slice(0, 3);

/** Notes as well: a title alone may come back and its text not. */
const texts = (clips: Partial<Clip>[]) => clips.map(({ title, note }) => `${title}${note}`).sort();
const ALL = texts(TITLES.map((title, at) => clipNamed(title, at)));
const LEFT = ALL.slice(3);

describe.each(browserNames)('a round that would remove much, in %s', (name) => {
  const couch = new CouchSite(`removals-${name}`);
  let rig: Rig;
  let options: PageSurface;
  let digest: PageSurface;
  beforeAll(async () => {
    await couch.start();
    rig = await launch(name, { site: { pages: {}, api: couch }, realKeys: name === 'chromium' });
    options = await openServerForm(rig);
    await rig.evaluateInExtension(
      putRecords,
      TITLES.map((title, at) => clipNamed(title, at)),
    );
    await startSyncing(rig, options, couch);
    expect(await there()).toEqual(ALL);
    digest = roles(await rig.extensionPage('digest/index.html#issue=month:2024-03'));
    await digest.waitForRole('treeitem', 'Jays');
  });
  afterAll(async () => {
    await rig?.close();
    await couch.close();
  });

  const inUse = async () =>
    texts((await rig.idb<Clip>('clips')).filter(({ deletedAt }) => deletedAt === undefined));
  const there = async () => texts((await couch.clips()).map(({ record }) => record));
  const both = async () => ({ here: await inUse(), there: await there() });
  const same = (clips: string[]) => ({ here: clips, there: clips });

  it('asks what is to become of clips that the server has removed, and keeps them', async () => {
    await removeThere();
    await options.page.bringToFront();
    await options.waitForText('alert', /would remove 3 of your 10 clips here/);
    expect(await both()).toEqual({ here: ALL, there: LEFT });
    await expect.poll(() => axeViolations(options.page)).toEqual([]);
    await options.clickRole('button', 'Keep mine');
    await expect.poll(both).toEqual(same(ALL));
    await settled();
  });

  it('asks it on the digest page too, and removes them there at a click', async () => {
    await removeThere();
    await digest.page.bringToFront();
    await digest.waitForStatus(/would remove 3 of your 10 clips here/);
    expect(await both()).toEqual({ here: ALL, there: LEFT });
    await digest.clickRole('button', 'Remove them here');
    await expect.poll(both).toEqual(same(LEFT));
    await expect.poll(() => digest.has('treeitem', 'Ants')).toBe(false);
    await settled();
  });

  it('asks before it removes on the server what went here, and brings it back', async () => {
    const [removed, ...kept] = [LEFT.slice(0, 3), ...LEFT.slice(3)];
    await removeHere(['Dogs', 'Eels', 'Foxes']);
    await digest.waitForStatus(/would remove 3 of 7 clips on the server/);
    expect(await both()).toEqual({ here: kept, there: [...removed, ...kept] });
    await digest.clickRole('button', 'Keep the server’s');
    await expect.poll(both).toEqual(same(LEFT));
    await digest.waitForRole('treeitem', 'Dogs');
    await settled();
  });

  it('removes it on the server at a click, where it stays in the trash', async () => {
    const kept = LEFT.slice(3);
    await removeHere(['Dogs', 'Eels', 'Foxes']);
    await options.page.bringToFront();
    await options.waitForText('alert', /would remove 3 of 7 clips on the server/);
    expect(await both()).toEqual({ here: kept, there: LEFT });
    await options.clickRole('button', 'Remove them there');
    await expect.poll(both).toEqual(same(kept));
    for (const each of [JSON.stringify(await rig.idb('clips')), await couch.texts()])
      for (const title of ['dogs', 'eels', 'foxes']) expect(each).toContain(`, about ${title}`);
    await settled();
  });

  /** The answered question goes, and no other comes of it. */
  async function settled(): Promise<void> {
    await options.page.bringToFront();
    await options.clickRole('button', 'Sync now');
    await options.waitForStatus('Last round');
    await expect.poll(() => options.texts('alert')).toEqual([]);
    await expect.poll(() => digest.has('button', /^(Keep|Remove) /)).toBe(false);
  }

  async function removeThere(): Promise<void> {
    const docs = await couch.clips();
    await couch.remove(docs.filter(({ record }) => THREE.includes(record.title ?? '')));
  }

  /** Into the trash, by the keyboard; all within one round. */
  async function removeHere(titles: string[]): Promise<void> {
    couch.isDown = true;
    await digest.page.bringToFront();
    for (const title of titles) {
      await digest.focusRole('treeitem', title);
      await digest.press('Delete');
      await expect.poll(() => digest.has('treeitem', title)).toBe(false);
    }
    await digest.clickRole('button', 'Dismiss');
    couch.isDown = false;
    await options.page.bringToFront();
    await options.clickRole('button', 'Sync now');
    await options.waitForText('alert', 'would remove');
    await digest.page.bringToFront();
  }
});
