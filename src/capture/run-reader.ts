import { type Place, runFile, runFunction, runInFrames } from '../browser/scripting';
import type { PageReading } from './page-reading';

/** What the page shows, and what is selected in it or in one of its frames. Rejects where no script of ours runs. */
export async function runReader(tabId: number): Promise<PageReading | undefined> {
  const page = await readPlace(tabId);
  // Most pages have the selection themselves, or no frames.
  if (!page?.frames || (page.selection && page.frames !== 'focused')) return page;
  const framed = await readFrame(tabId).catch(() => undefined); // it may be gone by now
  if (!framed?.selection) return page;
  const { selection, isSelectionCut } = framed;
  return { ...page, selection, isSelectionCut, hidden: undefined };
}

/** The frame with a selection, before all the one that has the focus. */
async function readFrame(tabId: number): Promise<PageReading | undefined> {
  const frames = await runInFrames(tabId, selectionWeight);
  const [best] = frames
    .filter(({ frameId, result }) => frameId !== 0 && result > 0)
    .sort((a, b) => b.result - a.result);
  return best && readPlace({ tabId, frameId: best.frameId });
}

async function readPlace(place: Place): Promise<PageReading | undefined> {
  await runFile(place, '/reader.js');
  return runFunction(place, callReader);
}

/** Runs in a frame: 0 for no selection there, 1 for one, 2 where the frame has the focus too. */
function selectionWeight(): number {
  const field = document.activeElement as Partial<HTMLTextAreaElement> | null;
  const { selectionStart: start, selectionEnd: end } = field ?? {};
  const isInField = typeof start === 'number' && typeof end === 'number' && start < end;
  if (!isInField && getSelection()?.isCollapsed !== false) return 0;
  // Null where the page around it is another site's.
  return frameElement !== null && frameElement === parent.document.activeElement ? 2 : 1;
}

/** Runs in the page: sees nothing of this file. */
function callReader(): PageReading | undefined {
  // Set by reader/index.ts in the same isolated world, which no type can tell.
  const world = globalThis as { __digestClipperReader?: () => PageReading };
  return world.__digestClipperReader?.();
}
