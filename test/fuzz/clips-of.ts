import { cleanPage } from '../../src/capture/captured-page';
import { type Clip, newClip } from '../../src/core/clip';
import { readableUrl } from '../../src/core/link-text';
import { cleanTitle } from '../../src/core/title';
import type { ReadPage } from './read-pages';

/** The page and its link, clipped as they come from the page, with nothing typed. What has no address is never stored. */
export function clipsOf(page: ReadPage, seed: number): Clip[] {
  const tab = { tabId: 1, url: page.url, title: cleanTitle(page.title), isPrivate: false };
  const { fields } = cleanPage(tab, page.reading);
  const clip = newClip({ ...fields, highlight: seed % 3 === 0 }, stamp(`${seed}`));
  const clips = page.link ? [clip, linkClip(page.link, seed)] : [clip];
  return clips.filter(({ url }) => url !== '');
}

function linkClip({ url, text }: { url: string; text: string }, seed: number): Clip {
  const title = cleanTitle(text.trim() || readableUrl(url));
  const { fields } = cleanPage({ tabId: undefined, url, title, isPrivate: false }, undefined);
  return newClip(fields, stamp(`${seed}-link`));
}

function stamp(id: string) {
  return { id, now: Date.UTC(2024, 2, 9), utcOffset: 0, revision: '1-a' };
}
