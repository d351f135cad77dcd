import type { PageReading } from '../page-reading';
import { framesIn, hiddenIn } from './frames';
import { pageFacts } from './page-facts';
import { selectionMarkdown } from './selection-markdown';
import { threadFacts } from './thread-facts';

export function readDocument(): PageReading {
  const { markdown, isCut } = selectionMarkdown(document);
  return {
    selection: markdown,
    isSelectionCut: isCut,
    frames: framesIn(document),
    hidden: hiddenIn(document),
    ...pageFacts(document),
    thread: threadFacts(document),
  };
}
