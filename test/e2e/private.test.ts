import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import type { Draft } from '../../src/storage/drafts';
import { newProfile, removeProfile } from '../faults/kept-profile';
import { browserNames, launch, type Popup, type Rig } from './drivers';

interface ExtensionApi {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}
declare const chrome: ExtensionApi;

const SITE = 'https://private.example.org';
const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><p>Some text.</p></html>`;
const pages = { [`${SITE}/one`]: page('One'), [`${SITE}/two`]: page('Two') };

const clipsOf = (rig: Rig) => rig.idb<Clip & Record<string, unknown>>('clips');
const draftsOf = (rig: Rig) => rig.idb<Draft & Record<string, unknown>>('drafts');
const outboxOf = async (rig: Rig) =>
  Object.keys(await rig.evaluateInExtension(() => chrome.storage.local.get(null))).filter((key) =>
    key.startsWith('outbox:'),
  );
const titleIs = (popup: Popup, title: string) =>
  expect.poll(() => popup.value('textbox', 'Title')).toBe(title);

describe.each(browserNames)('a private window of %s', (name) => {
  let rig: Rig;
  let popup: Popup;
  beforeAll(async () => {
    rig = await launch(name, { site: { pages }, inPrivate: true });
    popup = await rig.openPopup(await rig.openPrivatePage(`${SITE}/one`));
  });
  afterAll(() => rig.close());

  it('says that nothing is kept unless it is clipped, and keeps nothing', async () => {
    await popup.waitForStatus('Private window: nothing is kept unless you clip');
    await titleIs(popup, 'One');
    await popup.type('for me alone');
    await popup.close();
    popup = await rig.openPopup(await rig.openPrivatePage(`${SITE}/one`));
    await popup.waitForStatus('Private window');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('');
    await expect.poll(() => draftsOf(rig)).toEqual([]);
    await expect.poll(() => outboxOf(rig)).toEqual([]);
  });

  it('clips into the library when it is told to', async () => {
    await popup.type('for everybody');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(/^Clipped(:| to)/);
    await expect
      .poll(() => clipsOf(rig))
      .toMatchObject([{ url: `${SITE}/one`, title: 'One', note: 'for everybody' }]);
    await expect.poll(() => outboxOf(rig)).toEqual([]);
  });

  it('takes it back', async () => {
    await popup.clickRole('button', 'Undo');
    await expect.poll(async () => (await clipsOf(rig))[0]?.deletedAt).toBeGreaterThan(0);
    await expect.poll(() => outboxOf(rig)).toEqual([]);
    await popup.close();
  });

  it.runIf(name === 'firefox')('opens the popup for a quick clip', async () => {
    await rig.openPrivatePage(`${SITE}/two`);
    await rig.pressShortcut('Alt+Q');
    popup = await rig.waitForPopup();
    await popup.waitForStatus('Private window');
    await titleIs(popup, 'Two');
    await expect.poll(() => clipsOf(rig)).toHaveLength(1);
    await popup.close();
  });
});

describe('a Firefox that is always private', () => {
  const profile = newProfile('firefox');
  const start = (isPrivate: boolean) =>
    launch('firefox', {
      ...{ site: { pages }, profile, inPrivate: true },
      prefs: { 'browser.privatebrowsing.autostart': isPrivate },
    });
  let rig: Rig | undefined;
  afterAll(async () => {
    await rig?.close();
    removeProfile(profile);
  });

  it('keeps clips and drafts in its outbox', async () => {
    const always = await start(true);
    rig = always;
    const popup = await always.openPopup(await always.openPage(`${SITE}/one`));
    await popup.waitForStatus('Always-private profile');
    await titleIs(popup, 'One');
    await popup.type('kept aside');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to this profile’s outbox');
    await popup.close();
    const two = await always.openPage(`${SITE}/two`);
    const typing = await always.openPopup(two);
    await titleIs(typing, 'Two');
    await typing.type('half a thought');
    await expect.poll(() => always.evaluateInExtension(localText)).toContain('half a thought');
    await typing.close();
    const again = await always.openPopup(two);
    await expect.poll(() => again.value('textbox', 'Note')).toBe('half a thought');
    await again.close();
    await expect
      .poll(() => outboxOf(always))
      .toEqual([
        expect.stringMatching(/^outbox:clip:/),
        expect.stringMatching(/^outbox:draft:url:/),
      ]);
    await always.close();
  });

  it('puts them into the library once it can', async () => {
    const later = await start(false);
    rig = later;
    await expect
      .poll(() => clipsOf(later), { timeout: 20_000 })
      .toMatchObject([{ url: `${SITE}/one`, note: 'kept aside' }]);
    await expect
      .poll(() => draftsOf(later))
      .toMatchObject([{ fields: { note: 'half a thought', url: `${SITE}/two` } }]);
    await expect.poll(() => outboxOf(later)).toEqual([]);
  });
});

async function localText(): Promise<string> {
  return JSON.stringify(await chrome.storage.local.get(null));
}
