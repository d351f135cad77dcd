import type { FootnoteLabels } from '../../markdown/safe-html';
import { partsMaker } from './parts';
import { previewTree } from './preview-tree';

export interface PreviewQuestion {
  body: string;
  footnotes: FootnoteLabels;
}

const partsOf = partsMaker();

/** Parses beside the page, so that typing waits for nothing. */
addEventListener('message', ({ data }: MessageEvent<PreviewQuestion>) => {
  postMessage(partsOf(previewTree(data.body, data.footnotes)));
});
