import { expect } from 'vitest';
import type * as Clips from '../../src/storage/clips';
import type * as Drafts from '../../src/storage/drafts';

interface Storage {
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
    import * as clips from '/src/storage/clips.ts';
    import * as drafts from '/src/storage/drafts.ts';
    window.ownStorage = { clips, drafts };
  </script>`;
  document.body.append(frame);
  const storage = () => frame.contentWindow?.ownStorage;
  await expect.poll(storage).toBeDefined();
  const { clips, drafts } = storage() as Storage; // awaited just now
  return { clips, drafts, close: () => frame.remove() };
}
