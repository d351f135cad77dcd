import { ExpectedError } from '../../core/errors';

/** What the browser says of a folder, as the pages show it; anything else is a bug and stays. */
export function folderError(error: unknown, folder: string, path: string): unknown {
  if (!(error instanceof DOMException)) return error;
  const options = { cause: error };
  switch (error.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return new ExpectedError('publishFolderRefused', folder, options);
    case 'NotFoundError':
      return new ExpectedError('publishFolderGone', folder, options);
    case 'TypeMismatchError':
      return new ExpectedError('publishNoFile', path, options);
    default:
      return new ExpectedError('publishFolderFailed', error.message || error.name, options);
  }
}
