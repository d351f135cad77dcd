import type { Story } from './threads/thread-site';

/** The story that a link leads to. */
export function linkedStory(link: Element | null): Story | undefined {
  const href = link?.getAttribute('href');
  return link && href ? { href, title: link.textContent ?? '' } : undefined;
}
