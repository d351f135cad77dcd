import type { Locale } from 'date-fns';
import type { Clip } from '../core/clip';
import type { Issue } from '../core/issue';
import type { Style } from '../core/style';

/** A post taken apart. Ids hold within it; storing gives lasting ones. */
export interface ImportedPost {
  issue: Issue;
  clips: Clip[];
  /** The style learned from it. */
  style: Style;
}

/** A format: one file each in this folder, chosen by content, not by name. */
export interface Importer {
  id: string;
  canRead: (text: string) => boolean;
  read: (text: string, fileName: string, options?: ReadOptions) => ImportedPost;
}

export interface ReadOptions {
  /** Those that month names are looked for in. */
  locales?: readonly Locale[];
  /** A style that is known already; one is learned from the text where absent. */
  style?: Style;
}
