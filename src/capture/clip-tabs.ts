import { requestTabs } from '../browser/permissions';
import { type BrowserTab, highlightedTabs, readTab } from '../browser/tabs';
import type { Kept } from '../core/placement';
import { urlKey } from '../core/url';
import { keepClips, type NewClip } from '../storage/keep-clips';
import { tabAddress } from './tab-address';
import { unreadClip } from './unread-page';

export type ClippedTabs =
  | {
      result: 'tabs';
      kept: Kept[];
      /** How many were kept or published before. */
      already: number;
      /** How many are no web pages. */
      skipped: number;
    }
  /** The writer doesn't let us see the tabs. */
  | { result: 'refused' }
  | { result: 'private' };

export type Progress = (done: number, total: number) => void;

/** Keeps the selected tabs in one move. To be called at once in the click's handler, since it may have to ask. */
export async function clipTabs(
  tab: BrowserTab | undefined,
  onProgress: Progress,
): Promise<ClippedTabs> {
  if (tab?.incognito) return { result: 'private' };
  if (!(await requestTabs())) return { result: 'refused' };
  const tabs = await tabsOf(tab);
  const pages = webPagesOf(tabs);
  const kept = await keepClips(await freshOf(pages, onProgress));
  const already = pages.length - kept.length;
  return { result: 'tabs', kept, already, skipped: tabs.length - pages.length };
}

/** In Firefox the menu also opens on a tab that isn't one of the selected: it is meant alone. */
async function tabsOf(tab: BrowserTab | undefined): Promise<BrowserTab[]> {
  if (tab?.id === undefined || tab.windowId === undefined) return [];
  return tab.highlighted === false ? [await readTab(tab.id)] : highlightedTabs(tab.windowId);
}

interface WebPage {
  url: string;
  title: string;
}

function webPagesOf(tabs: BrowserTab[]): WebPage[] {
  return tabs.flatMap((tab) => {
    const url = tabAddress(tab);
    return /^https?:/.test(url) ? [{ url, title: tab.title || url }] : [];
  });
}

/** Of two tabs on one page the first counts. */
async function freshOf(pages: WebPage[], onProgress: Progress): Promise<NewClip[]> {
  const seen = new Set<string>();
  const fresh: NewClip[] = [];
  for (const [done, { url, title }] of pages.entries()) {
    onProgress(done + 1, pages.length);
    const { clip, standing } = await unreadClip(url, title);
    const key = urlKey(clip.fields.url);
    if (!seen.has(key) && standing.state === 'new') fresh.push(clip);
    seen.add(key);
  }
  return fresh;
}
