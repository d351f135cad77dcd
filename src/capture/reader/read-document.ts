import type { PageReading } from '../page-reading';
import { canonicalUrl } from './canonical-url';
import { selectionMarkdown } from './selection-markdown';

export function readDocument(): PageReading {
  const { markdown, isCut } = selectionMarkdown(document);
  const canonical = canonicalUrl(document);
  return {
    selection: markdown,
    isSelectionCut: isCut,
    ...(canonical ? { canonicalUrl: canonical } : {}),
  };
}
