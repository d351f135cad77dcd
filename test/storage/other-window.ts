import { expect } from 'vitest';
import type * as Actions from '../../src/storage/clip-actions';
import type * as Clips from '../../src/storage/clips';
import type * as Drafts from '../../src/storage/drafts';

interface Storage {
  actions: typeof Actions;
  clips: typeof Clips;
  drafts: typeof Drafts;
}

declare global {
  interface Window {
    ownStorage?: Storage;
  }
}

/** A window of its own, as the popup is one: what it has asked for and not said yet goes with it. */
export async function openWindow(): Promise<Storage & { close: () => void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script type="module">
    import * as actions from '/src/storage/clip-actions.ts';
    import * as clips from '/src/storage/clips.ts';
    import * as drafts from '/src/storage/drafts.ts';
    window.ownStorage = { actions, clips, drafts };
  </script>`;
  document.body.append(frame);
  const storage = () => frame.contentWindow?.ownStorage;
  await expect.poll(storage).toBeDefined();
  const own = storage() as Storage; // awaited just now
  return { ...own, close: () => frame.remove() };
}
