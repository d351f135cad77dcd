import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipNamed, putRecords } from './clips-in-store';
import { browserNames, launch, type Popup, type Rig, roles } from './drivers';

const page = (title: string, body = '<p>Some text.</p>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

const SITE = {
  pages: {
    'https://a.example.org/one': page('One page'),
    'https://a.example.org/draft': page('Draft page'),
    'https://a.example.org/again': page('Again page'),
    'https://a.example.org/undo': page('Undo page'),
    'https://a.example.org/twice': page('Twice page'),
    'https://a.example.org/select': page(
      'Select page',
      '<p id="p">Text with <b>bold</b>, <a href="/x">a link</a> and &lt;script&gt;.</p><p>Not this.</p>',
    ),
    'https://a.example.org/keys': page('Keys page'),
    'https://a.example.org/meanwhile': page('Meanwhile page'),
    'https://a.example.org/remove': page('Remove page'),
    'https://a.example.org/day': page('Day page'),
  },
};

for (let round = 0; round < 8; round++)
  Object.assign(SITE.pages, { [`https://a.example.org/close-${round}`]: page(`Page ${round}`) });

const monthName = () =>
  new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric' }).format(new Date());

describe.each(browserNames)('clipping in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE });
  });
  afterAll(() => rig.close());

  const open = async (path: string): Promise<Popup> => {
    const popup = await rig.openPopup(await rig.openPage(`https://a.example.org/${path}`));
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    return popup;
  };
  const kept = async (path: string) =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter(
      (clip) => clip.url === `https://a.example.org/${path}` && clip.deletedAt === undefined,
    );

  it('keeps the page with a note, a highlight and a section', async () => {
    const popup = await open('one');
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('One page');
    await popup.type(', worth it.\n- because');
    await popup.clickRole('checkbox', 'Highlight');
    await popup.fill('combobox', 'Section', 'Tools');
    await expect
      .poll(() => popup.text('figure', 'As published'))
      .toContain('**[One page](https://a.example.org/one)**, worth it.');
    await popup.clickRole('button', 'Clip');
    expect(await popup.waitForStatus('Clipped to')).toContain(`Clipped to ${monthName()}`);
    const [clip] = await kept('one');
    expect(clip).toMatchObject({
      title: 'One page',
      note: ', worth it.\n- because',
      highlight: true,
      section: 'Tools',
    });
    expect(clip?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7/);
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
    await popup.waitClosed(8000);
  });

  it('brings a draft back', async () => {
    const popup = await open('draft');
    await popup.type('half a thou');
    await popup.press('Escape');
    await popup.waitClosed();
    const again = await open('draft');
    await again.waitFor(() => document.querySelector('textarea')?.value === 'half a thou');
    await again.focusRole('textbox', 'Note');
    await again.press('End', ['Control']);
    await again.type('ght');
    await again.press('Enter', ['Control']);
    await again.waitForStatus('Clipped to');
    await expect.poll(() => kept('draft')).toMatchObject([{ note: 'half a thought' }]);
    await again.close();
  });

  it('loses no key when it is closed at the very next moment', async () => {
    for (let round = 0; round < 8; round++) {
      const popup = await open(`close-${round}`);
      await popup.type('half a thou');
      await popup.press('Escape');
      await popup.waitClosed();
    }
    const notes = (await rig.idb<{ key: string; fields: { note: string } }>('drafts'))
      .filter(({ key }) => key.includes('/close-'))
      .map(({ fields }) => fields.note);
    expect(notes).toEqual(Array(8).fill('half a thou'));
  });

  it('shows a page already clipped for editing', async () => {
    const first = await open('again');
    await first.type('first');
    await first.press('Enter', ['Control']);
    await first.waitForStatus('Clipped to');
    await first.close();
    const popup = await open('again');
    await popup.waitForStatus('Already clipped on');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('first');
    await popup.fill('textbox', 'Note', 'second');
    await popup.clickRole('button', 'Update');
    await popup.waitForStatus(/\S/);
    await expect.poll(() => kept('again')).toMatchObject([{ note: 'second' }]);
    await popup.close();
  });

  it('never keeps twice what was kept elsewhere meanwhile, and adds what was typed to that', async () => {
    const popup = await open('meanwhile');
    await expect.poll(() => popup.focused()).toEqual({ role: 'textbox', name: 'Note' });
    const drafts = async () =>
      (await rig.idb<{ key: string }>('drafts')).filter(({ key }) => key.endsWith('/meanwhile'));
    await popup.type('typed here');
    await expect.poll(drafts).toHaveLength(1);
    const url = 'https://a.example.org/meanwhile';
    const elsewhere = { url, keys: ['a.example.org/meanwhile'], note: 'said there' };
    await rig.evaluateInExtension(putRecords, [clipNamed('Meanwhile', 1, elsewhere)]);
    await popup.press('Enter', ['Control']);
    await popup.waitForRole('button', 'Update');
    await expect.poll(() => popup.text('alert')).toContain('clipped elsewhere meanwhile');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('said there\ntyped here');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Updated in');
    await popup.close();
    expect((await kept('meanwhile')).map(({ note }) => note)).toEqual(['said there\ntyped here']);
    await expect.poll(drafts).toEqual([]);
  });

  it('undoes a clip, at once and from a popup opened again', async () => {
    const popup = await open('undo');
    await popup.type('to be undone');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.clickRole('button', 'Undo');
    await expect.poll(() => kept('undo')).toEqual([]);
    await popup.close();
    const second = await open('undo');
    await second.fill('textbox', 'Note', 'undone later');
    await second.press('Enter', ['Control']);
    await second.waitForStatus('Clipped to');
    await second.close();
    const third = await open('undo');
    await third.clickRole('button', 'Undo');
    await expect.poll(() => kept('undo')).toEqual([]);
    await third.close();
  });

  it('a second Ctrl+Enter clips nothing once more after Undo', async () => {
    const popup = await open('twice');
    await popup.type('to be undone');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.press('Enter', ['Control']);
    await popup.clickRole('button', 'Undo');
    await popup.waitForStatus('Undone');
    await popup.fill('textbox', 'Note', 'typed on');
    const drafts = async () =>
      (await rig.idb<{ key: string }>('drafts')).filter(({ key }) => key.endsWith('/twice'));
    await expect.poll(drafts).toMatchObject([{ fields: { note: 'typed on' } }]);
    expect(await kept('twice')).toEqual([]);
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    expect((await kept('twice')).map(({ note }) => note)).toEqual(['typed on']);
    await popup.close();
  });

  it('removes a clip with undo', async () => {
    const first = await open('remove');
    await first.press('Enter', ['Control']);
    await first.waitForStatus('Clipped to');
    await first.close();
    const popup = await open('remove');
    await popup.clickRole('button', 'Remove');
    // Until it says so, the window's Undo is that of the clip's saving.
    await popup.waitForStatus('Removed');
    await expect.poll(() => kept('remove')).toEqual([]);
    await popup.clickRole('button', 'Undo');
    await expect.poll(() => kept('remove')).toHaveLength(1);
    await popup.close();
  });

  it('takes the selection as a quote', async () => {
    const tab = await rig.openPage('https://a.example.org/select');
    await tab.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#p') ?? document.body),
    );
    const popup = await rig.openPopup(tab);
    await popup.waitForRole('textbox', 'Quote');
    await expect
      .poll(() => popup.value('textbox', 'Quote'))
      .toContain('**bold**, [a link](https://a.example.org/x)');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    const [clip] = await kept('select');
    expect(clip?.quotes).toHaveLength(1);
    expect(clip?.quotes[0]?.text).not.toMatch(/(^|[^\\])<script>/);
    await popup.close();
  });

  it('puts {link} where the cursor is', async () => {
    const popup = await open('keys');
    await popup.type('A video by Stone: ');
    await popup.press('k', ['Control']);
    await popup.type(', long');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('A video by Stone: {link}, long');
    await expect
      .poll(() => popup.text('figure', 'As published'))
      .toContain('A video by Stone: [Keys page](https://a.example.org/keys), long');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
  });

  it('refuses a day that is none, and keeps what was typed', async () => {
    const popup = await open('day');
    await popup.type('my note');
    await popup.clickRole('button', 'More');
    await popup.fill('textbox', 'Day', '2024-02-31');
    await popup.press('Enter', ['Control']);
    await popup.waitFor(() => document.body.textContent?.includes('2024-02-31 is no date'));
    await expect.poll(() => kept('day')).toEqual([]);
    await popup.fill('textbox', 'Day', '2024-02-29');
    await popup.press('Enter', ['Control']);
    expect(await popup.waitForStatus('Clipped to')).toContain('Clipped to February 2024');
    await expect.poll(() => kept('day')).toMatchObject([{ day: '2024-02-29', note: 'my note' }]);
    await popup.close();
  });

  it('an extension page gives its address and title', async () => {
    const tab = await rig.extensionPage('options/index.html');
    const popup = await rig.openPopup(tab);
    await popup.waitFor(
      () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
    );
    await expect.poll(() => popup.value('textbox', 'Title')).not.toBe('');
    await popup.close();
  });

  it('a blank page can be clipped by its URL typed in, and keeps the note', async () => {
    const tab = await rig.openPage('about:blank');
    const popup = await rig.openPopup(tab);
    await popup.waitForRole('textbox', 'Note');
    await popup.type('seen on paper');
    if (name === 'chromium') await popup.waitForRole('textbox', 'URL');
    if (await popup.has('textbox', 'URL')) {
      await popup.fill('textbox', 'URL', 'https://a.example.org/typed');
      await popup.fill('textbox', 'Title', 'Typed in');
      await popup.press('Enter', ['Control']);
      await popup.waitForStatus('Clipped to');
      await expect
        .poll(() => kept('typed'))
        .toMatchObject([{ title: 'Typed in', note: 'seen on paper' }]);
    } else await expect.poll(() => popup.value('textbox', 'Note')).toBe('seen on paper');
    await popup.close();
  });

  it('sends nothing over the network', () => {
    const asked = rig.requests.filter(
      (request) => !request.url.startsWith('https://a.example.org/'),
    );
    expect(asked).toEqual([]);
  });
});

describe.each(browserNames)('a German %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE, lang: 'de' });
  });
  afterAll(() => rig.close());

  it('speaks German from the first paint, and loses nothing typed early', async () => {
    const tab = await rig.openPage('https://a.example.org/one');
    const popup = await rig.openPopup(tab);
    // Typed at once, before any of our script can be relied on.
    await popup.type('sofort getippt');
    await popup.waitForRole('textbox', 'Notiz');
    await popup.waitFor(
      () => document.querySelector<HTMLInputElement>('input')?.value === 'One page',
    );
    await expect.poll(() => popup.value('textbox', 'Notiz')).toBe('sofort getippt');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(/./);
    await expect.poll(() => rig.idb('clips')).toMatchObject([{ note: 'sofort getippt' }]);
    await popup.close();
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('treeitem', 'One page');
  });
});
