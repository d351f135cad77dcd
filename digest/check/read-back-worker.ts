import { readBack } from '../../src/markdown/parse-back';
import type { ReadBackQuestion } from './use-read-back';

/** Parses beside the page, so that typing waits for nothing. */
addEventListener('message', ({ data }: MessageEvent<ReadBackQuestion>) => {
  const { turn, body, clips, engine } = data;
  postMessage({ turn, ...readBack(body, clips, engine) });
});
