import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/messages';
import type { Columns } from '../importers/table/columns';
import { prepareImport } from '../storage/import/prepare-import';
import { storeImportOf } from '../storage/import/store-import';
import { undoImport } from '../storage/import/take-back';
import { type Plan, planImport, planNow } from './plan-import';
import { readPast } from './read/read-past';

export type Stage =
  | { at: 'choosing' }
  | { at: 'reading'; done: number; total: number }
  | { at: 'preview'; plan: Plan }
  | { at: 'storing'; done: number; total: number }
  /** `styleName` where new issues are written in it from now on. */
  | { at: 'done'; clips: number; styleName?: string }
  | { at: 'undone'; changed: number };

export interface StoreChoice {
  withClips: boolean;
  takeStyle: boolean;
}

export interface Importing {
  stage: Stage;
  /** Why the last step failed; what stands is as it was before it. */
  error: unknown;
  read: (files: File[], columns?: ReadonlyMap<string, Columns>) => void;
  store: (plan: Plan, choice: StoreChoice) => void;
  undo: () => void;
  /** Ends what is running; nothing of it stays. */
  cancel: () => void;
  /** Back to choosing. */
  again: () => void;
}

export function useImport(): Importing {
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** Where it fails or is cancelled, the stage before it is back. */
  const step = async (work: (signal: AbortSignal) => Promise<Stage>) => {
    // Its button may be there for a while yet: pressed again, it asks for the same.
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setError(undefined);
    try {
      setStage(await work(controller.signal));
    } catch (failure) {
      setStage(stage);
      if (!controller.signal.aborted) setError(failure);
    }
    running.current = undefined;
  };

  return {
    stage,
    error,
    read: (sources, columns = new Map()) =>
      step(async (signal) => {
        const total = sources.length;
        const onProgress = (done: number) => setStage({ at: 'reading', done, total });
        onProgress(0);
        const question = { files: sources, now: Date.now(), columns };
        const { files, learned } = await readPast(question, { signal, onProgress });
        const read = { sources, columns, readings: files, ...(learned ? { learned } : {}) };
        return { at: 'preview', plan: await planImport(read) };
      }),
    store: (plan, choice) =>
      step(async (signal) => {
        let total = 0;
        const onProgress = (done: number) => setStage({ at: 'storing', done, total });
        const prepared = async () => {
          const now = await planNow(plan);
          total = choice.withClips ? now.newClips : 0;
          onProgress(0);
          return prepare(now, choice);
        };
        await storeImportOf(prepared, { signal, onProgress });
        const styleName = choice.takeStyle && plan.learned ? styleNameOf(plan) : undefined;
        return { at: 'done', clips: total, ...(styleName ? { styleName } : {}) };
      }),
    undo: () => step(async () => ({ at: 'undone', changed: await undoImport() })),
    cancel: () => running.current?.abort(new DOMException('cancelled', 'AbortError')),
    again: () => {
      setError(undefined);
      setStage({ at: 'choosing' });
    },
  };
}

async function prepare(plan: Plan, { withClips, takeStyle }: StoreChoice) {
  const files = withClips ? plan.files.flatMap(({ sifted }) => sifted ?? []) : [];
  const isNeeded = takeStyle || files.some(({ issues }) => issues.length > 0);
  if (!plan.learned || !isNeeded) return prepareImport(files);
  const { style, days } = plan.learned;
  const named = { ...style, name: styleNameOf(plan) };
  return prepareImport(files, { style: named, days, isChosen: takeStyle });
}

/** By the post that the writer will know it by. */
function styleNameOf({ learned }: Plan): string {
  const title = learned?.sample.title;
  return title ? message('pastStyleName', title) : message('pastStyleNamePosts');
}
