import type { MenuClick } from '../browser/context-menus';
import type { BrowserTab } from '../browser/tabs';
import type { Clip } from '../core/clip';
import type { Period } from '../core/issue';
import { readableUrl } from '../core/link-text';
import { type Kept, keepClip, newClipId } from '../storage/clip-actions';
import { readLinkText } from './link-text';
import { lookAgain } from './look-again';
import { unreadClip } from './unread-page';

export type ClippedLink =
  | { result: 'linkKept'; kept: Kept }
  | { result: 'linkAlready'; clip: Clip }
  | { result: 'published'; period: Period }
  /** Of a private window nothing is kept unasked. */
  | { result: 'private' };

/** Keeps where the link leads, unread. Throws what the storage throws. */
export async function clipLink(
  click: MenuClick,
  tab: BrowserTab | undefined,
): Promise<ClippedLink> {
  if (tab?.incognito) return { result: 'private' };
  const title = await titleOf(click, tab);
  return lookAgain(() => keepLink(click.linkUrl, title));
}

async function keepLink(url: string, title: string): Promise<ClippedLink> {
  const { clip, standing } = await unreadClip(url, title);
  if (standing.state === 'kept') return { result: 'linkAlready', clip: standing.clip };
  if (standing.state === 'published') return { result: 'published', period: standing.period };
  const { fields, ...draft } = clip;
  return { result: 'linkKept', kept: await keepClip(fields, { id: newClipId(), ...draft }) };
}

async function titleOf(
  { linkUrl, linkText, frameId }: MenuClick,
  tab: BrowserTab | undefined,
): Promise<string> {
  // Firefox gives the address of a link that has no text.
  const given = linkText?.trim() === linkUrl ? '' : linkText?.trim();
  if (given) return given;
  const read = tab?.id === undefined ? '' : await readLinkText({ tabId: tab.id, frameId }, linkUrl);
  return read.trim() || readableUrl(linkUrl);
}
