import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import {
  hackerNewsComment,
  hackerNewsPage,
  lobstersPage,
  newRedditPage,
  oldRedditPage,
} from '../fixtures/threads';
import { browserNames, launch, type Popup, type Rig, roles } from './drivers';

const STORIES = 'https://s.example.org';
const HN = 'https://news.ycombinator.com/item?id=';
const LOBSTERS = 'https://lobste.rs/s/ab12cd/bees';
const REDDIT = 'https://www.reddit.com/r/hives/comments/1abc/a_title/';
const OLD = 'https://old.reddit.com/r/hives/comments/2abc/a_title/';

const storyPage = (title: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><p>Text</p>`;

const story = (path: string, title: string) => ({ href: `${STORIES}/${path}`, title });

const SITE = {
  pages: {
    [`${STORIES}/known`]: storyPage('A known story'),
    [`${STORIES}/quick-known`]: storyPage('A quick known story'),
    [`${STORIES}/found`]: storyPage('A page that was found'),
    'https://links.example.com/': `<!doctype html><title>Links</title><a href="${STORIES}/found">Found</a>`,
    [`${HN}1`]: hackerNewsPage({ id: '1', ...story('bees?utm_source=hn', 'Bees of the harbour') }),
    [`${HN}2`]: hackerNewsPage({ id: '2', ...story('known', 'A story they know') }),
    [`${HN}3`]: hackerNewsPage({ id: '3', ...story('switch', 'The story of the switch') }),
    [`${HN}4`]: hackerNewsPage({ id: '4', href: 'item?id=4', title: 'Ask: how do you sleep?' }),
    [`${HN}5`]: hackerNewsComment('5'),
    [`${HN}6`]: hackerNewsPage({ id: '6', ...story('quick', 'A quick story') }),
    [`${HN}7`]: hackerNewsPage({ id: '7', ...story('quick', 'The quick story again') }),
    [`${HN}8`]: hackerNewsPage({ id: '8', ...story('later', 'A story for later') }),
    [LOBSTERS]: lobstersPage({ id: 'ab12cd', ...story('lobsters', 'A story with claws') }),
    [REDDIT]: newRedditPage({ id: '1abc', ...story('reddit', 'A story of hives') }),
    [OLD]: oldRedditPage({ id: '2abc', ...story('old', 'An old story') }),
  },
};

const CLIPS_STORY = 'Clips the story, with this thread as its discussion';
const THREAD_INSTEAD = 'Clip the thread itself';
const STORY_INSTEAD = 'Clip the story';

const discussion = (url: string, title = 'HN discussion') => ({ role: 'discussion', title, url });

describe.each(browserNames)('discussions in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch(name, { site: SITE, realKeys: name === 'chromium' });
  });
  afterAll(() => rig.close());

  const open = async (url: string, title: string): Promise<Popup> => {
    const popup = await rig.openPopup(await rig.openPage(url));
    await expect.poll(() => popup.value('textbox', 'Title')).toBe(title);
    return popup;
  };
  const save = async (popup: Popup, status = 'Clipped to') => {
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(status);
    await popup.close();
  };
  const clips = async () =>
    (await rig.idb<Clip & Record<string, unknown>>('clips')).filter(
      (clip) => clip.deletedAt === undefined,
    );
  const keptAt = async (url: string) => (await clips()).filter((clip) => clip.url === url);
  const says = (popup: Popup, text: string) =>
    expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain(text);

  it('the popup keeps the story, with the thread', async () => {
    const popup = await open(`${HN}1`, 'Bees of the harbour');
    await says(popup, CLIPS_STORY);
    await popup.clickRole('button', 'More');
    await expect.poll(() => popup.text('list', 'Related')).toContain('HN discussion');
    await expect.poll(() => popup.text('figure', 'As published')).toContain(`](${STORIES}/bees)`);
    await save(popup);
    await expect
      .poll(() => keptAt(`${STORIES}/bees`))
      .toMatchObject([
        {
          title: 'Bees of the harbour',
          capturedUrl: `${STORIES}/bees?utm_source=hn`,
          keys: ['s.example.org/bees'],
          related: [{ ...discussion(`${HN}1`), key: 'news.ycombinator.com/item?id=1' }],
        },
      ]);
  });

  it('a second time adds nothing', async () => {
    const popup = await open(`${HN}1`, 'Bees of the harbour');
    await popup.waitForStatus('Already clipped');
    await save(popup, 'Updated in');
    const [clip, ...others] = await keptAt(`${STORIES}/bees`);
    expect(others).toEqual([]);
    expect(clip?.related).toMatchObject([discussion(`${HN}1`)]);
    await expect.poll(() => clips()).toHaveLength(1);
  });

  it('a story that was clipped before gets the thread', async () => {
    const first = await open(`${STORIES}/known`, 'A known story');
    await first.type('My note');
    await save(first);
    const popup = await open(`${HN}2`, 'A known story');
    await popup.waitForStatus('Already clipped');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('My note');
    await says(popup, 'Update adds this thread');
    await save(popup, 'Updated in');
    await expect
      .poll(() => keptAt(`${STORIES}/known`))
      .toMatchObject([
        { title: 'A known story', note: 'My note', related: [discussion(`${HN}2`)] },
      ]);
  });

  it('a switch keeps the thread itself, and goes back', async () => {
    const popup = await open(`${HN}3`, 'The story of the switch');
    await popup.type('typed');
    const title = () => popup.value('textbox', 'Title');
    await popup.clickRole('button', THREAD_INSTEAD);
    await expect.poll(title).toBe('The story of the switch | Hacker News');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('typed');
    await expect.poll(() => popup.text('figure', 'As published')).toContain(`](${HN}3)`);
    await popup.clickRole('button', STORY_INSTEAD);
    await expect.poll(title).toBe('The story of the switch');
    await expect.poll(() => popup.text('figure', 'As published')).toContain(`](${STORIES}/switch)`);
    await popup.clickRole('button', THREAD_INSTEAD);
    await expect.poll(title).toBe('The story of the switch | Hacker News');
    await popup.press('Escape');
    await popup.waitClosed();
  });

  it('the switch is in the draft', async () => {
    const popup = await open(`${HN}3`, 'The story of the switch | Hacker News');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('typed');
    await save(popup);
    await expect.poll(() => keptAt(`${HN}3`)).toMatchObject([{ note: 'typed', related: [] }]);
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
  });

  it('what was typed goes over with the switch, and its draft', async () => {
    const drafts = () => rig.idb<{ key: string; fields: { note?: string } }>('drafts');
    const popup = await open(`${HN}2`, 'A known story');
    await popup.type('More. ');
    const note = await popup.value('textbox', 'Note');
    await expect
      .poll(drafts)
      .toMatchObject([{ key: expect.stringMatching(/^clip:/), fields: { note } }]);
    await popup.clickRole('button', THREAD_INSTEAD);
    await expect
      .poll(drafts)
      .toMatchObject([{ key: 'url:news.ycombinator.com/item?id=2', fields: { note } }]);
    await popup.press('Escape');
    await popup.waitClosed();

    const again = await open(`${HN}2`, 'A story they know | Hacker News');
    await expect.poll(() => again.value('textbox', 'Note')).toBe(note);
    await again.clickRole('button', STORY_INSTEAD);
    await expect.poll(() => again.value('textbox', 'Title')).toBe('A known story');
    await expect.poll(() => again.value('textbox', 'Note')).toBe(note);
    await expect
      .poll(drafts)
      .toMatchObject([{ key: expect.stringMatching(/^clip:/), fields: { note } }]);
    await save(again, 'Updated in');
    await expect.poll(() => drafts()).toEqual([]);
    await expect.poll(() => keptAt(`${STORIES}/known`)).toMatchObject([{ note }]);
  });

  it('a thread that was kept itself is known again, and its story can still be clipped', async () => {
    const popup = await open(`${HN}3`, 'The story of the switch | Hacker News');
    await popup.waitForStatus('Already clipped');
    await popup.clickRole('button', STORY_INSTEAD);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('The story of the switch');
    await expect.poll(() => popup.value('textbox', 'Note')).toBe('');
    await save(popup);
    await expect
      .poll(() => keptAt(`${STORIES}/switch`))
      .toMatchObject([{ note: '', related: [discussion(`${HN}3`)] }]);
  });

  it.each([
    ['a question', `${HN}4`, 'Ask: how do you sleep? | Hacker News'],
    ['a comment', `${HN}5`, 'Kept bees once | Hacker News'],
  ])('%s is clipped as itself', async (_, url, title) => {
    const popup = await open(url, title);
    await popup.type('read');
    await expect.poll(() => popup.names('button')).not.toContain(THREAD_INSTEAD);
    await save(popup);
    await expect.poll(() => keptAt(url)).toMatchObject([{ title, related: [] }]);
  });

  it.each([
    ['Lobsters', LOBSTERS, 'lobsters', 'A story with claws', 'https://lobste.rs/s/ab12cd'],
    [
      'Reddit',
      REDDIT,
      'reddit',
      'A story of hives',
      'https://www.reddit.com/r/hives/comments/1abc/',
    ],
    ['Reddit', OLD, 'old', 'An old story', 'https://www.reddit.com/r/hives/comments/2abc/'],
  ])('%s threads give their story too: %s', async (site, address, path, title, url) => {
    await save(await open(address, title));
    await expect
      .poll(() => keptAt(`${STORIES}/${path}`))
      .toMatchObject([{ title, related: [discussion(url, `${site} discussion`)] }]);
  });

  it('quick clip keeps the story, and adds a second thread to it', async () => {
    await rig.openPage(`${HN}6`);
    await rig.pressShortcut('Alt+Q');
    await expect
      .poll(() => keptAt(`${STORIES}/quick`))
      .toMatchObject([{ title: 'A quick story', related: [discussion(`${HN}6`)] }]);
    await rig.openPage(`${HN}7`);
    await rig.pressShortcut('Alt+Q');
    await expect
      .poll(() => keptAt(`${STORIES}/quick`))
      .toMatchObject([
        { title: 'A quick story', related: [discussion(`${HN}6`), discussion(`${HN}7`)] },
      ]);
  });

  it('a clip’s discussions stand below it in the post', async () => {
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await expect
      .poll(() => digest.value('textbox', 'Markdown'))
      .toContain(
        `- [A quick story](${STORIES}/quick)\n  - [HN discussion](${HN}6)\n  - [HN discussion](${HN}7)\n`,
      );
  });

  it('a draft on a thread clips the story, from the digest page too', async () => {
    const popup = await open(`${HN}8`, 'A story for later');
    await popup.type('worth an evening');
    await expect.poll(() => rig.idb('drafts')).toMatchObject([{ fields: { thread: {} } }]);
    await popup.press('Escape');
    await popup.waitClosed();
    const digest = roles(await rig.extensionPage('digest/index.html'));
    await digest.clickRole('button', 'Clip A story for later | Hacker News');
    await expect
      .poll(() => keptAt(`${STORIES}/later`))
      .toMatchObject([
        {
          title: 'A story for later',
          note: 'worth an evening',
          related: [discussion(`${HN}8`)],
        },
      ]);
    await expect.poll(() => rig.idb('drafts')).toEqual([]);
  });

  it('where a page was found is offered, and stays in the draft', async () => {
    const tab = await rig.openPage('https://links.example.com/');
    await Promise.all([tab.waitForNavigation(), tab.click('a')]);
    const popup = await rig.openPopup(tab);
    await expect.poll(() => popup.value('textbox', 'Title')).toBe('A page that was found');
    await popup.clickRole('button', 'More');
    await expect.poll(() => popup.has('list', 'Related')).toBe(false);
    const hasRelated = () => popup.has('list', 'Related');
    const focusIsOn = (name: string) =>
      expect.poll(() => popup.focused()).toEqual({ role: 'button', name });
    await popup.clickRole('button', 'Add via links.example.com');
    await expect.poll(hasRelated).toBe(true);
    await expect.poll(() => popup.text('list', 'Related')).toContain('via links.example.com');
    await focusIsOn('Remove: via links.example.com');
    await popup.press('Enter');
    await expect.poll(hasRelated).toBe(false);
    await focusIsOn('Add via links.example.com');
    await popup.press('Enter');
    await expect.poll(hasRelated).toBe(true);
    await expect
      .poll(() => rig.idb('drafts'))
      .toMatchObject([{ fields: { related: [{ role: 'via' }] } }]);
    await popup.press('Escape');
    await popup.waitClosed();

    const again = await rig.openPopup(tab);
    await expect.poll(() => again.value('textbox', 'Title')).toBe('A page that was found');
    await save(again);
    await expect
      .poll(() => keptAt(`${STORIES}/found`))
      .toMatchObject([
        {
          related: [
            { role: 'via', title: 'via links.example.com', url: 'https://links.example.com/' },
          ],
        },
      ]);
  });
});
