import { stringToUint8Array, uint8ArrayToHex } from 'uint8array-extras';
import { mayWriteIn } from '../../browser/directory-picker';
import { ExpectedError } from '../../core/errors';
import type { Post, Receipt, Standing } from '../publisher';
import { folderError } from './folder-error';

export async function lookInFolder(
  root: FileSystemDirectoryHandle | undefined,
  post: Post,
): Promise<Standing> {
  if (!root) throw new ExpectedError('publishFolderGone');
  if (!(await mayWriteIn(root))) throw new ExpectedError('publishFolderRefused', root.name);
  const before = await textAt(root, post.path).catch((error) => {
    throw folderError(error, root.name, post.path);
  });
  return {
    place: root.name,
    before,
    version: before === undefined ? undefined : await versionOf(before),
    isDone: before === post.text,
    put: () =>
      put(root, post, before).catch((error) => {
        throw folderError(error, root.name, post.path);
      }),
  };
}

async function put(
  root: FileSystemDirectoryHandle,
  { path, text }: Post,
  seen: string | undefined,
): Promise<Receipt> {
  const now = await textAt(root, path);
  if (now === text) return { version: await versionOf(text) };
  if (now !== seen) throw new ExpectedError('publishChanged', path);
  const { folders, name } = partsOf(path);
  let folder = root;
  for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  // Only now does it take the place of the file that was there.
  await writable.close();
  return { version: await versionOf(text) };
}

async function textAt(root: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  const { folders, name } = partsOf(path);
  // An empty walk rejects only where the folder itself is gone.
  await root.keys().next();
  try {
    let folder = root;
    for (const each of folders) folder = await folder.getDirectoryHandle(each);
    const file = await (await folder.getFileHandle(name)).getFile();
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

function partsOf(path: string): { folders: string[]; name: string } {
  const parts = path.split('/');
  return { folders: parts.slice(0, -1), name: parts.at(-1) ?? '' };
}

async function versionOf(text: string): Promise<string> {
  const bytes = Uint8Array.from(stringToUint8Array(text));
  return uint8ArrayToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
