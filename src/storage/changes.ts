import { lastOwnWrite } from './own-write';
import { renewSigns } from './sign-choice';

/** Pages learn of changes through one BroadcastChannel. */
export interface Change {
  store: 'clips' | 'issues' | 'styles' | 'drafts';
  /** The last write into the library by the window that tells, as `lastWrite` names it. */
  write?: string | undefined;
}

const CHANNEL = 'digest-clipper';

let sender: BroadcastChannel | undefined;

/** To be called once a write is complete. */
export function announceChange(...stores: Change['store'][]): void {
  sender ??= new BroadcastChannel(CHANNEL);
  const write = lastOwnWrite()?.generation.write;
  for (const store of stores) sender.postMessage({ store, write } satisfies Change);
  if (stores.includes('clips')) renewSigns().catch(() => undefined); // the next look at the tab does it
}

/** Tells of changes made in other windows and in this one. Returns how to stop listening. */
export function onChange(listener: (change: Change) => void): () => void {
  // A channel doesn't hear itself: each listener has its own, so that this window's writes reach it too.
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Change>) => listener(event.data);
  return () => channel.close();
}
