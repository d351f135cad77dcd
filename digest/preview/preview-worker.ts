import type { FootnoteLabels } from '../../src/markdown/safe-html';
import { previewTree } from '../../src/ui/preview-tree';
import { partsMaker } from './parts';

export interface PreviewQuestion {
  body: string;
  footnotes: FootnoteLabels;
}

const partsOf = partsMaker();

/** Parses beside the page, so that typing waits for nothing. */
addEventListener('message', ({ data }: MessageEvent<PreviewQuestion>) => {
  postMessage(partsOf(previewTree(data.body, data.footnotes)));
});
