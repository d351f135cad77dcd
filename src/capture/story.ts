import type { Related } from '../core/clip';
import { readableUrl } from '../core/link-text';
import { cleanTitle } from '../core/title';
import type { RulePage } from '../rules';
import type { PageReading } from './page-reading';
import { discussionAt } from './related-links';

/** What is clipped on a page where a story is talked about. */
export type ThreadChoice = 'story' | 'thread';

export interface FoundStory {
  /** The story, as far as its thread knows it. */
  page: RulePage;
  discussion: Related;
}

/** The story that the page at that address is a thread about; undefined on most pages. */
export function storyOn(url: string, reading: PageReading | undefined): FoundStory | undefined {
  const { thread } = reading ?? {};
  const discussion = discussionAt(url);
  // The tab may have gone on since it was read.
  if (!thread || discussion?.url !== thread.url) return undefined;
  const title = cleanTitle(thread.storyTitle) || readableUrl(thread.storyUrl);
  return { page: { url: thread.storyUrl, title }, discussion };
}
