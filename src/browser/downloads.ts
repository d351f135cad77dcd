import { ExpectedError } from '../core/errors';
import { browser } from './browser';

/**
 * Saves it in the downloads folder without asking; needs the permission `downloads`. Resolves once it is there, else
 * throws an ExpectedError 'backupNotSaved' with the browser's reason.
 */
export async function saveDownload(filename: string, content: Blob): Promise<void> {
  const url = URL.createObjectURL(content);
  try {
    const request = { url, filename, saveAs: false, conflictAction: 'uniquify' as const };
    await ended(await browser.downloads.download(request));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ExpectedError('backupNotSaved', reason, { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function ended(id: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const { onChanged } = browser.downloads;
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      onChanged.removeListener(follow);
      if (item?.state === 'complete') resolve();
      else reject(new Error(item?.error ?? 'gone'));
    };
    const follow = () => void look().catch(reject);
    onChanged.addListener(follow);
    follow();
  });
}
