import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawn, NOTHING_DRAWN } from './drawn-parts';
import { footnoteLabels } from './footnote-labels';
import type { Parts } from './parts';
import type { PreviewQuestion } from './preview-worker';

/** The text's preview as a worker makes it; until that has it, and where that failed, the one before. */
export function useParts(body: string) {
  const [blocks, setBlocks] = useState<VNode[]>();
  const [isFailed, setFailed] = useState(false);
  const asker = useRef<ReturnType<typeof partsAsker>>(undefined);
  useLayoutEffect(() => {
    asker.current = partsAsker({
      onDrawn(next) {
        setBlocks(next);
        setFailed(false);
      },
      onFailed: () => setFailed(true),
    });
    return asker.current.end;
  }, []);
  const ask = () => asker.current?.ask(body);
  // Before the page is laid out, so that the worker is at it meanwhile.
  useLayoutEffect(ask, [body]);
  return { blocks, isFailed, retry: ask };
}

interface Hearers {
  onDrawn(blocks: VNode[]): void;
  onFailed(): void;
}

/** One question at a time; of those that wait, the last. After a worker that failed the next question has another. */
function partsAsker({ onDrawn, onFailed }: Hearers) {
  let worker: Worker | undefined;
  let shown = NOTHING_DRAWN;
  let isAsked = false;
  let waiting: string | undefined;
  const ask = (body: string) => {
    if (isAsked) {
      waiting = body;
      return;
    }
    isAsked = true;
    worker ??= begin();
    const question: PreviewQuestion = { body, footnotes: footnoteLabels() };
    worker.postMessage(question);
  };
  const goOn = () => {
    isAsked = false;
    if (waiting !== undefined) ask(waiting);
    waiting = undefined;
  };
  const end = () => {
    worker?.terminate();
    worker = undefined;
    shown = NOTHING_DRAWN;
  };
  function begin(): Worker {
    const begun = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
    begun.onmessage = ({ data }: MessageEvent<Parts>) => {
      shown = drawn(data, shown);
      onDrawn(shown.blocks);
      goOn();
    };
    begun.onerror = () => {
      end();
      onFailed();
      goOn();
    };
    return begun;
  }
  return { ask, end };
}
