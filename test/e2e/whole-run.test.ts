import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAST_BOOKMARKS } from '../fixtures/past/posts';
import { READING_MONTH, readingPages } from '../fixtures/reading-month';
import { browserNames, launch, type PageSurface, type Rig, roles, until } from './drivers';
import { removeTemporaryDirectory, temporaryDirectory } from './drivers/temporary-directory';

const [FIRST, SECOND] = READING_MONTH;
/** Firefox asks its user first. */
const PROTECTION = {
  chromium: 'Protected from clean-up when the disk is full',
  firefox: 'The browser may clear your clips when the disk is full',
};
const NOTE =
  ' &mdash; caf&eacute; <b onclick="x">bold</b> ![plan](https://pictures.example.org/p.png)';

describe.each(browserNames)('a run through every page in %s', (name) => {
  let dist: string;
  let rig: Rig;
  beforeAll(async () => {
    dist = recordingViolations(name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
    rig = await launch(name, { dist, site: { pages: readingPages() }, keepWelcome: true });
  });
  afterAll(async () => {
    await rig.close();
    removeTemporaryDirectory(dist);
  });

  const violations = async () =>
    (await rig.evaluateInExtension<[], string[] | undefined>(READ('violations'))) ?? [];

  it('works: welcome, popup, digest page, editor, preview, import, Options', async () => {
    const welcome = roles(await rig.waitForPage('digest/index.html'));
    await welcome.waitForRole('button', 'Start');
    await clip(rig, FIRST?.url ?? '', NOTE);
    await clip(rig, SECOND?.url ?? '', ', again');
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.waitForRole('treeitem', FIRST?.title ?? '');
    await expect
      .poll(() => digest.text('region', 'Before publishing'), { timeout: 30_000 })
      .toContain('links verified');
    await expect.poll(() => digest.text('region', 'Preview')).toContain('— café');
    await digest.clickRole('button', `Edit ${FIRST?.title}`);
    await digest.waitFor(() => document.querySelector('.cm-content') !== null);
    await digest.clickRole('button', 'Cancel');
    await digest.clickRole('button', 'Copy rich text');
    await digest.waitForStatus('Copied. Is it out now?');
    await digest.clickRole('button', 'Download');
    await rig.waitForDownload();
    await digest.fill('searchbox', 'Search clips', 'weather');
    await digest.waitForText('listitem', SECOND?.title ?? '');
    await dropBookmarks(digest);
    await digest.waitForRole('heading', /links? will come in/);
    const options = roles(await rig.extensionPage('options/index.html'));
    await options.clickRole('button', 'Advanced');
    await options.waitForRole('textbox', 'Separator');
    await options.waitForText('listitem', PROTECTION[name]);
    await options.clickRole('button', 'Back up');
    await rig.waitForDownload();
  });

  it('asks the network for the pages that were visited, and nothing else', () => {
    expect(rig.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      [FIRST, SECOND].map((page) => `GET ${page?.url}`),
    );
  });

  it('is let by the content security policy, Trusted Types and all', async () => {
    expect(await violations()).toEqual([]);
  });

  it('is kept from making HTML, a script or code out of text', async () => {
    const page = await rig.extensionPage('options/index.html');
    await roles(page).waitForRole('textbox', 'File name');
    await page.evaluate(() => dispatchEvent(new Event('try')));
    const { done } = await until(() => rig.evaluateInExtension<[], Tried>(READ('tried')), {
      what: 'they were tried',
    });
    const hasTrustedTypes = await page.evaluate(() => 'trustedTypes' in globalThis);
    console.log(`${name} ${hasTrustedTypes ? 'has' : 'has no'} Trusted Types`);
    expect(done).toEqual(hasTrustedTypes ? [] : ['html', 'script']);
    expect(await violations()).not.toEqual([]);
  });
});

async function clip(rig: Rig, url: string, note: string): Promise<void> {
  const popup = await rig.openPopup(await rig.openPage(url));
  await expect.poll(() => popup.value('textbox', 'Title')).not.toBe('');
  await popup.fill('textbox', 'Note', note);
  await popup.press('Enter', ['Control']);
  await popup.waitForStatus('Clipped to');
  await popup.close();
}

function dropBookmarks({ page }: PageSurface): Promise<void> {
  return page.evaluate(({ name, text }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  }, PAST_BOOKMARKS);
}

interface Tried {
  done: string[];
}

const READ = (key: string) =>
  `(globalThis.browser ?? chrome).storage.local.get('${key}').then((kept) => kept.${key})`;

/** Keeps each with its directive and where it happened, beside what the extension keeps there; `try` has some made. */
const RECORDER = `{
  const { local } = (globalThis.browser ?? chrome).storage;
  let kept = Promise.resolve();
  addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber, sample }) => {
    const said = [location.pathname, effectiveDirective, sourceFile, lineNumber, sample].join(' ');
    kept = kept.then(async () => {
      const { violations = [] } = await local.get('violations');
      await local.set({ violations: [...violations, said] });
    });
  });
  const tries = {
    html: () => void (document.createElement('div').innerHTML = '<b>bold</b>'),
    script: () => void (document.createElement('script').src = 'data:text/javascript,1'),
    code: () => new Function('return 1')(),
  };
  const succeeds = (name) => {
    try {
      tries[name]();
      return true;
    } catch {
      return false;
    }
  };
  // Called by the browser, not by what drives it, which a policy doesn't bind.
  addEventListener('try', () =>
    setTimeout(() => local.set({ tried: { done: Object.keys(tries).filter(succeeds) } })),
  );
}`;

/** A copy of the build whose pages remember what their policy refused. */
function recordingViolations(dist: string): string {
  const copy = temporaryDirectory('dist');
  cpSync(dist, copy, { recursive: true });
  writeFileSync(join(copy, 'recorder.js'), RECORDER);
  for (const page of ['popup', 'digest', 'options']) {
    const file = join(copy, page, 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<head>', '<head><script src="/recorder.js"></script>'));
  }
  return copy;
}
