import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import {
  axeViolations,
  browserNames,
  launch,
  type PageSurface,
  type Popup,
  type Rig,
  roles,
} from './drivers';

const SITE = 'https://shelf.example.org';
const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><p>Some text.</p></html>`;
const pages = {
  [`${SITE}/lamps`]: page('Lamps that last'),
  [`${SITE}/knots`]: page('Knots'),
  [`${SITE}/moss`]: page('Moss'),
};
const DAY_MS = 86_400_000;

describe.each(browserNames)('drafts, added links and the trash in %s', (name) => {
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    rig = await launch(name, { site: { pages } });
    digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('button', 'Add link');
  });
  afterAll(() => rig.close());

  const clips = () => rig.idb<Clip & Record<string, unknown>>('clips');
  const keptAt = async (url: string) =>
    (await clips()).filter((clip) => clip.url === url && clip.deletedAt === undefined);
  const openPopup = async (path: string): Promise<Popup> => {
    const popup = await rig.openPopup(await rig.openPage(`${SITE}/${path}`));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    return popup;
  };
  const draftOf = async (path: string, note: string) => {
    const popup = await openPopup(path);
    await popup.type(note);
    await expect.poll(() => rig.idb('drafts')).toMatchObject([{ fields: { note } }]);
    await popup.close();
    await digest.page.bringToFront();
  };
  const noDrafts = () => expect.poll(() => digest.has('list', 'Open drafts')).toBe(false);

  const focusIsOn = (role: string, name: string) =>
    expect.poll(() => digest.focused()).toEqual({ role, name });

  it('shows what was typed in a closed popup, and clips it from there', async () => {
    await expect.poll(() => digest.has('list', 'Open drafts')).toBe(false);
    await draftOf('lamps', ', each of them mended');
    await digest.waitForText('list', ', each of them mended');
    await digest.clickRole('button', 'Clip Lamps that last');
    await digest.waitForStatus('Clipped to');
    await expect
      .poll(() => keptAt(`${SITE}/lamps`))
      .toMatchObject([{ title: 'Lamps that last', note: ', each of them mended' }]);
    await digest.waitForRole('treeitem', 'Lamps that last');
    await noDrafts();
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
  });

  it('discards a draft, with Undo', async () => {
    await draftOf('knots', 'half a thought');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Discard Knots');
    await noDrafts();
    await digest.clickRole('button', 'Undo');
    await digest.waitForText('list', 'half a thought');
    const popup = await openPopup('knots');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('half a thought');
    await popup.close();
    await digest.page.bringToFront();
    await digest.clickRole('button', 'Discard Knots');
    await noDrafts();
  });

  it('adds a link by its address alone, with Enter', async () => {
    await digest.clickRole('button', 'Add link');
    await focusIsOn('textbox', 'URL');
    await digest.type('https://mail.example.org/letters/12');
    await digest.press('Enter');
    await digest.waitForStatus('Clipped to');
    await digest.waitForRole('treeitem', 'mail.example.org/letters/12');
    await expect
      .poll(() => digest.value('textbox', 'Markdown'))
      .toContain('[mail.example.org/letters/12](https://mail.example.org/letters/12)');
  });

  it('refuses what is no link, and shows a clip that is there already', async () => {
    await digest.clickRole('button', 'Add link');
    await digest.fill('textbox', 'URL', 'javascript:alert(1)');
    await digest.press('Enter');
    await digest.waitFor(() => document.querySelector('[aria-invalid="true"]') !== null);
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.fill('textbox', 'URL', 'http://www.mail.example.org/letters/12/?utm_source=mail');
    await digest.waitForStatus(/Already clipped on/);
    await digest.press('Enter');
    await focusIsOn('button', 'Show it');
    await digest.press('Enter');
    await focusIsOn('treeitem', 'mail.example.org/letters/12');
    expect((await clips()).filter(({ url }) => url.includes('letters'))).toHaveLength(1);
  });

  it('keeps a link that is being added as a draft, and goes on with it', async () => {
    await noDrafts();
    await digest.clickRole('button', 'Add link');
    await digest.fill('textbox', 'URL', 'https://mail.example.org/letters/13?utm_source=mail');
    await digest.waitForStatus('Cleaned: Tracking parameters');
    await digest.fill('textbox', 'Note', ', unread');
    await digest.press('Escape');
    await focusIsOn('button', 'Add link');
    await digest.clickRole('button', /^Continue/);
    await expect.poll(() => digest.value('textbox', 'Note')).toBe(', unread');
    await noDrafts();
    // Where it stands above the checkbox, it must stand there before the click.
    await digest.waitForStatus('Cleaned: Tracking parameters');
    await digest.clickRole('checkbox', 'Highlight');
    await digest.clickRole('button', 'Add');
    await expect
      .poll(() => keptAt('https://mail.example.org/letters/13'))
      .toMatchObject([{ note: ', unread', highlight: true }]);
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
  });

  it('adds to the issue shown, also to one that has ended', async () => {
    const past = roles(await rig.extensionPage('digest/index.html#issue=month:2024-03'));
    await past.waitForRole('button', 'Add link');
    await paste(past, 'https://mail.example.org/march');
    await expect.poll(() => past.value('textbox', 'URL')).toBe('https://mail.example.org/march');
    await past.fill('textbox', 'Title', 'March');
    await past.clickRole('button', 'Add');
    await past.waitForStatus('Clipped to March 2024');
    await past.waitForRole('treeitem', 'March');
    await expect
      .poll(() => keptAt('https://mail.example.org/march'))
      .toMatchObject([{ day: '2024-03-31' }]);
    await past.page.close();
    await digest.page.bringToFront();
  });

  it('goes back to an edit that was not saved, in the issue of its clip', async () => {
    await digest.clickRole('button', 'Edit mail.example.org/letters/12');
    await digest.fill('textbox', 'Note', ', half an edit');
    await digest.fill('combobox', 'Issue', 'March 2024');
    await digest.waitForRole('treeitem', 'March');
    await digest.clickRole('button', 'Edit draft mail.example.org/letters/12');
    await expect.poll(() => digest.value('textbox', 'Note')).toBe(', half an edit');
    await noDrafts();
    await digest.clickRole('button', 'Cancel');
    await digest.waitForRole('treeitem', 'mail.example.org/letters/12');
  });

  it('removes into the trash, with what was typed, and restores', async () => {
    await digest.clickRole('button', 'Edit mail.example.org/letters/12');
    await digest.fill('textbox', 'Note', 'on second thought');
    await digest.clickRole('button', 'Remove');
    await digest.waitForStatus('Removed');
    await digest.clickRole('button', 'Trash (1)');
    await digest.waitForText('list', /letters\/12.*mail\.example\.org · removed/s);
    await digest.clickRole('button', 'Restore mail.example.org/letters/12');
    await digest.waitForRole('treeitem', 'mail.example.org/letters/12');
    await expect.poll(() => digest.has('button', /^Trash/)).toBe(false);
    await digest.clickRole('button', 'Edit mail.example.org/letters/12');
    await expect.poll(() => digest.value('textbox', 'Note')).toBe('on second thought');
    await digest.clickRole('button', 'Save');
    await digest.waitForStatus('Saved');
  });

  it('asks before it empties the trash', async () => {
    const popup = await openPopup('moss');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
    const again = await openPopup('moss');
    await again.clickRole('button', 'Remove');
    await again.waitForStatus('Removed');
    await again.close();
    await digest.page.bringToFront();
    await digest.clickRole('button', 'Trash (1)');
    await digest.clickRole('button', 'Empty trash');
    await focusIsOn('button', 'Cancel');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.press('Escape');
    await focusIsOn('button', 'Empty trash');
    await digest.press('Enter');
    await digest.clickRole('button', 'Delete for good');
    await digest.waitForStatus('The trash is empty');
    expect((await clips()).filter(({ url }) => url.endsWith('/moss'))).toEqual([]);
  });

  it('lets go of what was removed 30 days ago when the page opens', async () => {
    for (const title of ['letters/12', 'letters/13']) {
      await digest.clickRole('button', `Edit mail.example.org/${title}`);
      await digest.clickRole('button', 'Remove');
      await digest.waitForStatus(title);
    }
    await rig.evaluateInExtension(setDeletedAt, '/12', Date.now() - 31 * DAY_MS);
    await rig.evaluateInExtension(setDeletedAt, '/13', Date.now() - 29 * DAY_MS);
    await digest.page.close();
    digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('button', 'Trash (1)');
    const left = (await clips()).filter(({ url }) => url.includes('letters'));
    expect(left.map(({ url }) => url)).toEqual(['https://mail.example.org/letters/13']);
  });
});

/** As a person does it where no box has the focus; the browsers' own clipboard asks for a gesture. */
function paste(surface: PageSurface, text: string): Promise<void> {
  return surface.evaluate((text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { bubbles: true });
    // Firefox takes none from a script's event.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    document.body.dispatchEvent(event);
  }, text);
}

/** Runs in a page of the extension. */
function setDeletedAt(ending: string, at: number): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('digest-clipper');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('clips', 'readwrite');
      const store = writing.objectStore('clips');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const clip of reading.result)
          if (clip.url.endsWith(ending)) store.put({ ...clip, deletedAt: at });
      };
      writing.oncomplete = () => {
        database.close();
        done();
      };
      writing.onerror = () => fail(writing.error);
    };
  });
}
