import type { ClipFields } from '../core/clip';
import { urlKey } from '../core/url';
import type { Draft } from '../storage/drafts';

/** By the address as the browser gives it, so that no rule moves a draft. */
export function pageDraftKey(url: string): string {
  return PAGE + urlKey(url);
}

/** What the writer has said in it: the address of a draft on a page is only there to find the page by. */
export function saidIn(draft: Draft | undefined): Partial<ClipFields> {
  const { pageTitle, putBack, clips, thread, ...fields } = draft?.fields ?? {};
  if (!draft?.key.startsWith(PAGE)) return fields;
  const { url: _url, ...said } = fields;
  return said;
}

const PAGE = 'url:';
