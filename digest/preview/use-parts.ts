import type { Nodes } from 'hast';
import { createElement, Fragment, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { elementsOf } from '../../src/ui/elements-of';
import { footnoteLabels } from '../../src/ui/footnote-labels';
import type { Block, Parts } from './parts';
import type { PreviewQuestion } from './preview-worker';

export interface Preview {
  blocks: Block[];
  /** Each as it is drawn, by its id: the very element of before is drawn no second time. */
  parts: ReadonlyMap<number, VNode>;
}

/** The text's preview as a worker makes it; until that has it, the one before. */
export function useParts(body: string): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  const ask = useRef<(body: string) => void>(undefined);
  useEffect(() => {
    const asked = askWorker(setPreview);
    ask.current = asked.ask;
    return asked.end;
  }, []);
  useEffect(() => ask.current?.(body), [body]);
  return preview;
}

/** One question at a time; of those that wait, the last. */
function askWorker(onPreview: (preview: Preview) => void) {
  const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
  let parts: Preview['parts'] = new Map();
  let isAsked = false;
  let waiting: string | undefined;
  const ask = (body: string) => {
    if (isAsked) {
      waiting = body;
      return;
    }
    isAsked = true;
    const question: PreviewQuestion = { body, footnotes: footnoteLabels() };
    worker.postMessage(question);
  };
  const goOn = () => {
    isAsked = false;
    if (waiting !== undefined) ask(waiting);
    waiting = undefined;
  };
  worker.onmessage = ({ data }: MessageEvent<Parts>) => {
    parts = partsOf(data, parts);
    onPreview({ blocks: data.blocks, parts });
    goOn();
  };
  worker.onerror = goOn;
  return { ask, end: () => worker.terminate() };
}

/** Those that are shown now. */
function partsOf({ blocks, fresh }: Parts, before: Preview['parts']): Map<number, VNode> {
  const known = new Map([...before, ...fresh.map(([id, node]) => [id, drawn(id, node)] as const)]);
  const ids = blocks.flatMap((block) => (typeof block === 'number' ? [block] : block.items));
  return new Map(ids.flatMap((id) => [[id, known.get(id)] as const]).filter(isThere));
}

function drawn(id: number, node: Nodes): VNode {
  return createElement(Fragment, { key: id }, elementsOf(node));
}

const isThere = (entry: readonly [number, VNode | undefined]): entry is [number, VNode] =>
  entry[1] !== undefined;
