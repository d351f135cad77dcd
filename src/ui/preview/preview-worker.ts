import type { FootnoteLabels } from '../../markdown/safe-html';
import { partsMaker } from './parts';
import { treeMaker } from './tree-maker';

export interface PreviewQuestion {
  body: string;
  footnotes: FootnoteLabels;
}

const treeOf = treeMaker();
const partsOf = partsMaker();

/** Parses beside the page, so that typing waits for nothing. */
addEventListener('message', ({ data }: MessageEvent<PreviewQuestion>) => {
  postMessage(partsOf(treeOf(data.body, data.footnotes)));
});
