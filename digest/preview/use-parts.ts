import type { Nodes } from 'hast';
import { useEffect, useRef, useState } from 'preact/hooks';
import { footnoteLabels } from '../../src/ui/footnote-labels';
import type { Block, Parts } from './parts';
import type { PreviewQuestion } from './preview-worker';

export interface Preview {
  blocks: Block[];
  nodes: ReadonlyMap<number, Nodes>;
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
  let nodes: ReadonlyMap<number, Nodes> = new Map();
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
    nodes = nodesOf(data, nodes);
    onPreview({ blocks: data.blocks, nodes });
    goOn();
  };
  worker.onerror = goOn;
  return { ask, end: () => worker.terminate() };
}

/** Those that are shown now: the very objects of before, where they were shown. */
function nodesOf({ blocks, fresh }: Parts, before: ReadonlyMap<number, Nodes>): Map<number, Nodes> {
  const known = new Map([...before, ...fresh]);
  const ids = blocks.flatMap((block) => (typeof block === 'number' ? [block] : block.items));
  return new Map(ids.flatMap((id) => [[id, known.get(id)] as const]).filter(isThere));
}

const isThere = (entry: readonly [number, Nodes | undefined]): entry is [number, Nodes] =>
  entry[1] !== undefined;
