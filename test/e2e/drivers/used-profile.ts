import { cpSync } from 'node:fs';
import { startFirefox } from './start-firefox';
import { removeTemporaryDirectory, temporaryDirectory } from './temporary-directory';

/** Names it to the processes that the tests run in. */
const MODEL = 'DIGEST_CLIPPER_FIREFOX_PROFILE';

/**
 * A Firefox that was started once before, as everybody's was, with nothing of ours in it: 1.8 s to start for the 3.9 s
 * of an empty one. Returns what takes it away again.
 */
export async function makeModelProfile(): Promise<() => void> {
  const profile = temporaryDirectory('firefox-model');
  const browser = await startFirefox({}, profile, {});
  await browser.close();
  process.env[MODEL] = profile;
  return () => {
    delete process.env[MODEL];
    removeTemporaryDirectory(profile);
  };
}

/** A new profile: a copy of the model where there is one. */
export function usedProfile(): string {
  const profile = temporaryDirectory('firefox');
  copyModel(profile);
  return profile;
}

export function copyModel(profile: string): void {
  const model = process.env[MODEL];
  if (model)
    cpSync(model, profile, {
      recursive: true,
      filter: (path) => !/\/\.?(parent)?lock$/.test(path),
    });
}
