import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { browserNames, launch, type Popup, type Rig, roles } from './drivers';

const address = (name: string) => `https://a.example.org/${name}`;
const html = (name: string) => `<!doctype html><title>Page ${name}</title><p>Text.</p>`;
const NAMES = ['first', 'second', 'third'];
const SITE = { pages: Object.fromEntries(NAMES.map((name) => [address(name), html(name)])) };

describe.each(browserNames)('a clip like the last one in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE });
  });
  afterAll(() => rig.close());

  const open = async (page: string): Promise<Popup> => {
    const popup = await rig.openPopup(await rig.openPage(address(page)));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    return popup;
  };
  const save = async (popup: Popup): Promise<void> => {
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
  };
  const kept = async (page: string): Promise<Clip> => {
    const clips = await rig.idb<Clip & Record<string, unknown>>('clips');
    const clip = clips.find(({ url }) => url === address(page));
    if (!clip) throw new Error(`${page} isn't kept`);
    return clip;
  };

  it('stands below a recent one, chosen under More', async () => {
    const first = await open('first');
    await first.fill('combobox', 'Section', 'Tools');
    await save(first);
    const second = await open('second');
    await second.clickRole('button', 'More');
    await second.waitFor(() => document.querySelectorAll('#below option').length > 1);
    await second.fill('combobox', 'Below', 'Page first');
    await save(second);
    expect((await kept('second')).parent).toBe((await kept('first')).id);
  });

  it('takes the choices of the last one by one key', async () => {
    const third = await open('third');
    await third.type('a note');
    await third.press('l', ['Control']);
    await third.waitFor(
      () => (document.querySelector<HTMLSelectElement>('#below')?.value ?? '') !== '',
    );
    await save(third);
    const clip = await kept('third');
    expect(clip.note).toBe('a note');
    expect(clip.parent).toBe((await kept('first')).id);
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('combobox', 'Issue');
    await expect
      .poll(() => digest.value('textbox', 'Markdown'))
      .toMatch(/Page first[\s\S]*\n +[-*] .*Page second[\s\S]*\n +[-*] .*Page third/);
  });
});
