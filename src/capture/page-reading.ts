import type { ThreadFacts } from '../core/thread-facts';

/** What the script run in a page finds there. */
export interface PageReading extends PageFacts {
  /** The selection as markdown; empty for none. */
  selection: string;
  /** It was too long to be taken whole. */
  isSelectionCut: boolean;
  /** The frames in it, where there are any: something may be selected in one of them. */
  frames?: 'there' | 'focused' | undefined;
  /** Why there may be more selected than can be read: a viewer's document, another site's frame. */
  hidden?: HiddenSelection | undefined;
}

export type HiddenSelection = 'viewer' | 'frame';

/** What the page says of itself, as it stands there: the rules judge it. */
export interface PageFacts {
  /** What it calls its own address. */
  canonicalUrl?: string | undefined;
  /** Its first `h1`. */
  heading?: string | undefined;
  /** Its `og:title`, `og:url` and `og:site_name`: for those who share it. */
  shareTitle?: string | undefined;
  shareUrl?: string | undefined;
  siteName?: string | undefined;
  /** The address that was loaded, where the document has gone on from there without loading anew. */
  loadedFrom?: string | undefined;
  /** Where it was come to from, as far as the browser tells. */
  referrer?: string | undefined;
  /** Where it is a discussion of something published elsewhere. */
  thread?: ThreadFacts | undefined;
}

/** The reader leaves itself under this name in the isolated world, for a second script to call. */
export const READER_NAME = '__digestClipperReader';
