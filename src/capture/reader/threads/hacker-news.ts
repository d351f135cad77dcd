import { linkedStory } from '../linked-story';
import type { ThreadSite } from './thread-site';

export const hackerNews: ThreadSite = {
  hosts: 'news.ycombinator.com',
  name: 'HN',
  // A comment has an address of the same form; its page names no story of its own.
  threadAt({ pathname, searchParams }) {
    const id = searchParams.get('id') ?? '';
    return pathname === '/item' && /^\d+$/.test(id)
      ? { id, url: `https://news.ycombinator.com/item?id=${id}` }
      : undefined;
  },
  storyIn: (page, id) => linkedStory(page.querySelector(`tr.athing[id="${id}"] .titleline > a`)),
};
