import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../src/core/clip';
import type { Engine, Style } from '../../src/core/style';
import type { ReadBack } from '../../src/markdown/parse-back';
import { postParts } from '../../src/ui/post-parts';

export interface ReadBackQuestion {
  turn: number;
  body: string;
  clips: Pick<Clip, 'id' | 'url' | 'title' | 'related'>[];
  engine: Engine;
}

/** After the repaint, and once typing has paused. */
const PAUSE_MS = 200;

interface Input {
  issueId: string;
  /** Undefined where none is written. */
  markdown: string | undefined;
  clips: Clip[];
  style: Pick<Style, 'engine'>;
}

/**
 * What a parser finds of the clips' links in the text; until it is done, what it found before in that issue. 'failed'
 * where it found nothing out.
 */
export function useReadBack(input: Input): ReadBack | 'failed' | undefined {
  const { issueId, markdown, clips } = input;
  const { engine } = input.style;
  const [result, setResult] = useState<{ issueId: string; back: ReadBack | 'failed' }>();
  const worker = useRef<Worker | undefined>(undefined);
  const turn = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    turn.current += 1;
    const asked = turn.current;
    if (markdown === undefined) return setResult(undefined);
    const timer = setTimeout(() => {
      worker.current ??= newWorker();
      worker.current.onmessage = ({ data }: MessageEvent<ReadBack & { turn: number }>) => {
        if (data.turn === turn.current) setResult({ issueId, back: data });
      };
      // What it found of an earlier text says nothing of this one; the next has a worker of its own.
      worker.current.onerror = () => {
        worker.current?.terminate();
        worker.current = undefined;
        setResult({ issueId, back: 'failed' });
      };
      const linked = clips.map(({ id, url, title, related }) => ({ id, url, title, related }));
      const { body } = postParts(markdown);
      const question: ReadBackQuestion = { turn: asked, body, clips: linked, engine };
      worker.current.postMessage(question);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [issueId, markdown, clips, engine]);
  return result?.issueId === issueId ? result.back : undefined;
}

function newWorker(): Worker {
  return new Worker(new URL('./read-back-worker.ts', import.meta.url), { type: 'module' });
}
