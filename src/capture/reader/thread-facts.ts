import type { ThreadFacts } from '../../core/thread-facts';
import { LONGEST_TITLE } from '../../core/title';
import { siteOf } from '../../rules/site';
import { threadAt } from './threads';
import { webAddress } from './web-address';

/** The thread that the page is, with the story it is about; undefined for one that is its own story. */
export function threadFacts(page: Document, address = page.location.href): ThreadFacts | undefined {
  const thread = threadAt(address);
  const story = thread?.site.storyIn(page, thread.id);
  const storyUrl = story && webAddress(story.href, address)?.href;
  if (!thread || !storyUrl || siteOf(storyUrl)(thread.site.hosts)) return undefined;
  // Half a pair of surrogates wouldn't come through to the extension.
  const storyTitle = story.title.slice(0, 4 * LONGEST_TITLE).toWellFormed();
  return { url: thread.url, storyUrl, storyTitle };
}
