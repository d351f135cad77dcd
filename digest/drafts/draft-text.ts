import { pageDraftKey } from '../../src/capture/page-draft';
import { readableUrl } from '../../src/core/link-text';
import type { OpenDraft } from '../../src/storage/open-drafts';

/** What can be done with a draft: its clip edited, its page opened or clipped, or its text gone on with. */
export type DraftKind = 'clip' | 'page' | 'text';

export function draftKind({ clip, key, fields }: OpenDraft): DraftKind {
  if (clip) return 'clip';
  const { url = '' } = fields;
  return URL.canParse(url) && key === pageDraftKey(url) ? 'page' : 'text';
}

/** Its title or readable address; empty where neither is known. */
export function draftName({ clip, fields }: OpenDraft): string {
  const title = [fields.title, clip?.title, fields.pageTitle].find((text) => text?.trim())?.trim();
  const url = fields.url || clip?.url;
  return title ?? (url ? readableUrl(url) : '');
}

/** How a note or, without one, a quote begins. */
export function draftWords({ fields }: OpenDraft): string {
  const texts = [fields.note, ...(fields.quotes ?? []).map(({ text }) => text)];
  return firstWords(texts.find((text) => text?.trim()) ?? '');
}

const LONGEST_WORDS = 140;

function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_WORDS)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_WORDS) return line;
  // The last one may be half of a pair.
  const cut = line.slice(0, LONGEST_WORDS).replace(/[\ud800-\udbff]$/, '');
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

/** Another page can be opened from ours by these only. */
export function canOpen(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url);
}
