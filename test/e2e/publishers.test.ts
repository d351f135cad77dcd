import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { GithubMock, TOKEN } from '../publishers/github-mock';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';
import { removeTemporaryDirectory, temporaryDirectory } from './drivers/temporary-directory';

const [FIRST] = READING_MONTH;
const GITHUB = 'https://api.github.com';
const STORES = ['clips', 'issues', 'styles', 'drafts', 'outbox', 'tombstones', 'state'];

async function openDigestWithClip(rig: Rig): Promise<PageSurface> {
  const popup = await rig.openPopup(await rig.openPage(FIRST?.url ?? ''));
  await popup.waitFor(
    () => (document.querySelector<HTMLInputElement>('input')?.value ?? '') !== '',
  );
  await popup.press('Enter', ['Control']);
  await popup.waitForStatus('Clipped to');
  await popup.close();
  const digest = roles(await rig.extensionPage('digest/index.html'));
  await digest.waitForRole('treeitem', FIRST?.title ?? '');
  return digest;
}

function publishDialog(digest: () => PageSurface) {
  const dialogSays = (said: string) =>
    digest().waitFor((said) => document.querySelector('dialog')?.textContent.includes(said), said);
  const open = async (said: string) => {
    await digest().page.bringToFront();
    await digest().clickRole('button', 'Publish');
    await digest().waitForRole('dialog', 'Publish this issue');
    await dialogSays(said);
  };
  /** The dialog has the same word as the page behind it: by the focus, which it has. */
  const confirm = async (action: string) => {
    await expect.poll(() => digest().focused()).toEqual({ role: 'button', name: action });
    await digest().press('Enter');
  };
  const close = async () => {
    await confirm('Close');
    await expect.poll(() => digest().has('dialog', 'Publish this issue')).toBe(false);
  };
  return { dialogSays, open, confirm, close };
}

describe.each(browserNames)('to GitHub from %s', (name) => {
  const github = new GithubMock();
  let rig: Rig;
  let digest: PageSurface;
  let options: PageSurface;
  beforeAll(async () => {
    const api = { origin: GITHUB, answer: (request: Request) => github.answer(request) };
    rig = await launch(name, { dark: name === 'firefox', site: { pages: readingPages(), api } });
    digest = await openDigestWithClip(rig);
  });
  afterAll(() => rig.close());

  const calls = () => rig.requests.filter(({ url }) => url.startsWith(GITHUB));
  const stored = async () => (await rig.idb<Issue & Record<string, unknown>>('issues'))[0];
  const file = () => [...(github.branches.get('main') ?? [])][0] ?? ['', ''];
  const { dialogSays, open, confirm, close } = publishDialog(() => digest);
  const replace = async () => {
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Cancel' });
    await digest.clickRole('button', 'Replace it');
  };
  const retitle = async (title: string) => {
    await digest.clickRole('button', 'Reopen');
    await digest.waitForRole('button', 'Mark as published');
    await digest.fill('textbox', 'Issue title', title);
    await expect.poll(async () => (await stored())?.title).toBe(title);
    await expect.poll(() => digest.value('textbox', 'Markdown')).toContain(title);
  };

  it('isn’t offered before it is set up, which is one line away', async () => {
    expect(await digest.has('button', 'Publish')).toBe(false);
    await digest.clickRole('button', 'More');
    await digest.waitForRole('link', 'Set up publishing');
    options = roles(await rig.extensionPage('options/index.html#publishing'));
    await options.waitForRole('radio', 'GitHub');
    expect(await options.has('radio', 'A folder')).toBe(name === 'chromium');
    await expect.poll(() => options.focused()).toEqual({ role: 'heading', name: 'Publishing' });
    expect(calls()).toEqual([]);
  });

  it('is set up with a token, and tested with one button', async () => {
    if (name === 'firefox') {
      await options.clickRole('radio', 'GitHub');
      await rig.answerPermission(false);
      await options.waitForText('alert', 'Nothing was sent');
      await expect.poll(() => options.checked('radio', 'Nowhere')).toBe(true);
    }
    await options.clickRole('radio', 'GitHub');
    if (name === 'firefox') await rig.answerPermission(true);
    await options.fill('textbox', 'Repository', 'https://github.com/me/blog');
    await options.fill('textbox', 'Token', 'github_pat_wrong');
    await options.fill('textbox', 'Path', 'content/posts/{fileName}');
    await options.clickRole('button', 'Test');
    await options.waitForText('status', 'GitHub doesn’t take the token');
    await options.fill('textbox', 'Token', TOKEN);
    await options.clickRole('button', 'Test');
    await options.waitForText('status', 'It works: me/blog can be written to.');
    await options.clickRole('button', 'More');
    await options.waitForRole('switch', 'Open a pull request');
    await expect.poll(() => axeViolations(options.page)).toEqual([]);
    expect(file()).toEqual(['', '']);
  });

  it('shows the target, publishes, marks the issue and links to it', async () => {
    await open('There is no such file yet.');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    const markdown = await digest.value('textbox', 'Markdown');
    await confirm('Publish');
    await digest.waitForStatus('Published');
    await digest.waitForRole('link', 'Open it');
    expect(file()[1]).toBe(markdown);
    expect(file()[0]).toMatch(/^content\/posts\/.*\.md$/);
    await expect.poll(async () => (await stored())?.published?.markdown).toBe(markdown);
    await close();
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Publish' });
  });

  it('published again it shows what changes, and updates', async () => {
    await retitle('Another title');
    await open('This would change in what you published before:');
    expect(await digest.text('region', 'Changes')).toContain('Another title');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await confirm('Update');
    await digest.waitForStatus('Published');
    // Where it was published first: its address stays.
    expect(github.branches.get('main')?.size).toBe(1);
    expect(file()[1]).toContain('Another title');
    await close();
    await open('This very text is there already.');
    await close();
  });

  it('shows a change from elsewhere, and overwrites none that it didn’t show', async () => {
    const [path, text] = file();
    github.put('main', path, `${text}A line from elsewhere.\n`);
    await retitle('A third title');
    await open('The file there was changed since you published it');
    expect(await digest.text('region', 'Changes')).toContain('A line from elsewhere.');
    github.put('main', path, 'Written meanwhile.\n');
    await replace();
    await digest.waitForText('alert', 'Nothing was overwritten');
    expect(file()[1]).toBe('Written meanwhile.\n');
    await confirm('Look again');
    await dialogSays('Written meanwhile.');
    await replace();
    await digest.waitForStatus('Published');
    expect(file()[1]).toContain('A third title');
    await close();
  });

  it('says so where the connection is cut, and finds what had arrived', async () => {
    await retitle('A fourth title');
    github.faults.set('PUT contents', 'down after');
    await open('This would change');
    await confirm('Update');
    await digest.waitForText('alert', 'GitHub doesn’t answer');
    github.isDown = false;
    await confirm('Look again');
    await dialogSays('This very text is there already.');
    await confirm('Mark as published');
    await digest.waitForStatus('Published');
    await expect
      .poll(async () => (await stored())?.published?.markdown)
      .toContain('A fourth title');
    await close();
  });

  it('keeps the token out of the database, of backups and of styles', async () => {
    await options.page.bringToFront();
    await options.clickRole('button', 'Back up');
    const backup = await rig.waitForDownload();
    await options.clickRole('button', 'Export');
    const style = await rig.waitForDownload();
    const records = await Promise.all(STORES.map((store) => rig.idb(store)));
    expect(backup.text).toContain(FIRST?.url);
    for (const text of [backup.text, style.text, JSON.stringify(records)])
      expect(text).not.toContain(TOKEN);
  });

  it('asked nothing of anyone else, and all as GitHub describes it', () => {
    const others = rig.requests.filter(({ url }) => !url.startsWith(GITHUB));
    expect(others.map(({ url }) => url)).toEqual([FIRST?.url]);
    expect(calls().length).toBeGreaterThan(10);
    expect(github.wrong).toEqual([]);
  });
});

// Firefox lets no page write in a folder.
describe('into a folder from chromium', () => {
  let folder: string;
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    folder = temporaryDirectory('blog');
    rig = await launch('chromium', { site: { pages: readingPages() }, realKeys: true });
  });
  afterAll(async () => {
    await rig.close();
    removeTemporaryDirectory(folder);
  });

  const { open, confirm, close, dialogSays } = publishDialog(() => digest);
  const posts = () => readdirSync(join(folder, 'posts'));
  const post = () => join(folder, 'posts', posts()[0] ?? '');

  it('is chosen once, in the desktop’s own dialog', async () => {
    const options = roles(await rig.extensionPage('options/index.html#publishing'));
    await options.clickRole('radio', 'A folder');
    await options.fill('textbox', 'Path in the folder', 'posts/{fileName}');
    await options.clickRole('button', 'Choose folder');
    await rig.chooseFolder(folder);
    await options.waitFor(() => !document.hasFocus());
    await rig.answerPermission(true);
    await options.waitForText('status', `Posts go into “${basename(folder)}”.`);
    await expect.poll(() => axeViolations(options.page)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the post, and shows what another program changed', async () => {
    // Not before: Chromium's dialogs don't always get the focus once a popup was open.
    digest = await openDigestWithClip(rig);
    await open('There is no such file yet.');
    const markdown = await digest.value('textbox', 'Markdown');
    await confirm('Publish');
    await digest.waitForStatus('Published');
    expect(readFileSync(post(), 'utf8')).toBe(markdown);
    await close();
    writeFileSync(post(), 'Written by another program.\n');
    await open('The file there was changed');
    writeFileSync(post(), 'Written meanwhile.\n');
    await expect.poll(() => digest.focused()).toEqual({ role: 'button', name: 'Cancel' });
    await digest.clickRole('button', 'Replace it');
    await digest.waitForText('alert', 'Nothing was overwritten');
    expect(readFileSync(post(), 'utf8')).toBe('Written meanwhile.\n');
    await confirm('Look again');
    await dialogSays('Written meanwhile.');
    await digest.clickRole('button', 'Replace it');
    await digest.waitForStatus('Published');
    expect(readFileSync(post(), 'utf8')).toBe(markdown);
    expect(posts().length).toBe(1);
    await close();
  });

  it('says so where it is gone', async () => {
    removeTemporaryDirectory(folder);
    await digest.clickRole('button', 'Publish');
    await digest.waitForText('alert', 'The folder that was chosen isn’t there any more.');
    expect(rig.requests.map(({ url }) => url)).toEqual([FIRST?.url]);
  });
});
