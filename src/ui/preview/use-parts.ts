import type { Nodes } from 'hast';
import { createElement, Fragment, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { elementsOf } from './elements-of';
import { footnoteLabels } from './footnote-labels';
import type { Block, Parts } from './parts';
import type { PreviewQuestion } from './preview-worker';

/** A preview in its parts. */
export interface Parted {
  blocks: Block[];
  /** Each as it is drawn, by its id: the very element of before is drawn no second time. */
  parts: ReadonlyMap<number, VNode>;
}

/** The text's preview as a worker makes it; until that has it, and where that failed, the one before. */
export function useParts(body: string) {
  const [parted, setParted] = useState<Parted>();
  const [isFailed, setFailed] = useState(false);
  const asker = useRef<ReturnType<typeof partsAsker>>(undefined);
  useEffect(() => {
    asker.current = partsAsker({
      onParted(next) {
        setParted(next);
        setFailed(false);
      },
      onFailed: () => setFailed(true),
    });
    return asker.current.end;
  }, []);
  const ask = () => asker.current?.ask(body);
  useEffect(ask, [body]);
  return { parted, isFailed, retry: ask };
}

interface Hearers {
  onParted(parted: Parted): void;
  onFailed(): void;
}

/** One question at a time; of those that wait, the last. After a worker that failed the next question has another. */
function partsAsker({ onParted, onFailed }: Hearers) {
  let worker: Worker | undefined;
  let parts: Parted['parts'] = new Map();
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
    parts = new Map();
  };
  function begin(): Worker {
    const begun = new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module' });
    begun.onmessage = ({ data }: MessageEvent<Parts>) => {
      parts = partsOf(data, parts);
      onParted({ blocks: data.blocks, parts });
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

/** Those that are shown now. */
function partsOf({ blocks, fresh }: Parts, before: Parted['parts']): Map<number, VNode> {
  const known = new Map([...before, ...fresh.map(([id, node]) => [id, drawn(id, node)] as const)]);
  const ids = blocks.flatMap((block) => (typeof block === 'number' ? [block] : block.items));
  return new Map(ids.flatMap((id) => [[id, known.get(id)] as const]).filter(isThere));
}

function drawn(id: number, node: Nodes): VNode {
  return createElement(Fragment, { key: id }, elementsOf(node));
}

const isThere = (entry: readonly [number, VNode | undefined]): entry is [number, VNode] =>
  entry[1] !== undefined;
