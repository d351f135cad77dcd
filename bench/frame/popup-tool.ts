import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Skipped } from '../case';

/** It measures any extension's popup, and doesn't belong to this project. */
const TOOL = resolve('../shared/tools/popup-bench.mjs');

export interface PopupBench {
  id: string;
  /** Milliseconds from the press: to the popup's document, its first paint, a text box that takes keys. */
  measure(url: string): Promise<{ start: number; fcp: number | null; usable: number | null }>;
  goto(url: string): Promise<void>;
  stopWorkers(): Promise<void>;
  evaluate(session: string, expression: string): Promise<unknown>;
  browser: {
    send(
      method: 'Target.getTargets',
    ): Promise<{ targetInfos: { targetId: string; type: string; url: string }[] }>;
    send(method: 'Target.createTarget', how: { url: string }): Promise<{ targetId: string }>;
    send(
      method: 'Target.attachToTarget',
      how: { targetId: string; flatten: true },
    ): Promise<{ sessionId: string }>;
    send(method: 'Target.closeTarget', how: { targetId: string }): Promise<object>;
    send(method: string, how: object, session: string): Promise<unknown>;
    on(listener: (message: BrowserMessage) => void): () => void;
  };
  close(): Promise<void>;
}

export interface BrowserMessage {
  method: string;
  sessionId?: string;
  params: { targetInfo?: { type: string }; sessionId: string };
}

interface Tool {
  Bench: { open(name: string, dist: string, how?: { headed: boolean }): Promise<PopupBench> };
  /** An extension whose popup is one text box, without script. */
  writeFloor(): string;
  serveFixture(): Promise<{ origin: string; close(): void }>;
}

export async function popupTool(): Promise<Tool> {
  if (!existsSync(TOOL)) throw new Skipped(`${TOOL} isn't here`);
  return import(/* @vite-ignore */ pathToFileURL(TOOL).href);
}

/** Milliseconds from the press to a text box that takes keys, the worker asleep before. */
export async function usableAfter(bench: PopupBench, url: string): Promise<number> {
  return known((await bench.measure(url)).usable, url);
}

/** Milliseconds from the press to the first paint. */
export async function paintedAfter(bench: PopupBench, url: string): Promise<number> {
  return known((await bench.measure(url)).fcp, url);
}

function known(time: number | null, url: string): number {
  if (time === null) throw new Error(`the popup on ${url} never came to be usable`);
  return time;
}
