import { canPickDirectory } from '../browser/directory-picker';
import { lookInFolder } from './folder/look';
import type { Publisher } from './publisher';

/** A folder on this computer; only Chromium lets pages write in one. */
export const folder: Publisher = {
  id: 'folder',
  label: 'optionsPublishFolder',
  isOffered: canPickDirectory,
  look: (post, access) => lookInFolder(access.folder, post),
};
