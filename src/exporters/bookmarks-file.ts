import { withEnding } from '../core/file-name';
import { bookmarksText } from '../markdown/bookmarks';
import type { Exporter } from './exporter';

/** For browsers and bookmark services. */
export const bookmarksFile: Exporter = {
  id: 'bookmarks-file',
  label: 'exportBookmarksFile',
  isRare: true,
  export: async ({ clips, title, fileName }) => ({
    kind: 'file',
    name: withEnding(fileName, '.bookmarks.html'),
    type: 'text/html;charset=utf-8',
    text: bookmarksText(clips, title),
  }),
};
