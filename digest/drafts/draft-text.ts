import { pageDraftKey } from '../../src/capture/page-draft';
import { firstWords } from '../../src/core/first-words';
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
  return firstWords(texts.find((text) => text?.trim()) ?? '', LONGEST_WORDS);
}

const LONGEST_WORDS = 140;

/** Another page can be opened from ours by these only. */
export function canOpen(url: string | undefined): url is string {
  return url !== undefined && /^https?:/i.test(url) && URL.canParse(url);
}
