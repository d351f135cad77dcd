import type { Story, ThreadSite } from './thread-site';

/** Comments stand one level deeper: `/r/a/comments/1abc/title/k2x9/`, `/r/a/comments/1abc/comment/k2x9/`. */
const THREAD = /^(\/(?:r|u|user)\/[\w-]+)?\/comments\/([a-z0-9]+)(\/[^/]*)?\/?$/i;

export const reddit: ThreadSite = {
  // Pictures and films that were put there stand on redd.it: the thread is all there is of them.
  hosts: 'reddit.com redd.it',
  name: 'Reddit',
  threadAt({ pathname }) {
    const [, place = '', id] = THREAD.exec(pathname) ?? [];
    return id ? { id, url: `https://www.reddit.com${place}/comments/${id}/` } : undefined;
  },
  storyIn: (page, id) => newStory(page, id) ?? oldStory(page, id),
};

function newStory(page: Document, id: string): Story | undefined {
  const post = page.querySelector(`shreddit-post[id="t3_${id}"]`);
  return storyAt(post?.getAttribute('content-href'), post?.getAttribute('post-title'));
}

function oldStory(page: Document, id: string): Story | undefined {
  const post = page.querySelector(`.thing.link[data-fullname="t3_${id}"]`);
  return storyAt(post?.getAttribute('data-url'), post?.querySelector('a.title')?.textContent);
}

function storyAt(
  href: string | null | undefined,
  title: string | null | undefined,
): Story | undefined {
  return href ? { href, title: title ?? '' } : undefined;
}
