import { linkedStory } from '../linked-story';
import type { ThreadSite } from './thread-site';

export const lobsters: ThreadSite = {
  hosts: 'lobste.rs',
  name: 'Lobsters',
  threadAt({ pathname }) {
    const id = /^\/s\/([a-z0-9]+)(\/[^/]*)?\/?$/i.exec(pathname)?.[1];
    return id ? { id, url: `https://lobste.rs/s/${id}` } : undefined;
  },
  storyIn: (page, id) => linkedStory(page.querySelector(`#story_${id} .link a.u-url`)),
};
