/** What the script run in a page finds there. */
export interface PageReading {
  /** The selection as markdown; empty for none. */
  selection: string;
  /** It was too long to be taken whole. */
  isSelectionCut: boolean;
  /** What the page calls its own address, where that can be trusted. */
  canonicalUrl?: string;
}

/** The reader leaves itself under this name in the isolated world, for a second script to call. */
export const READER_NAME = '__digestClipperReader';
