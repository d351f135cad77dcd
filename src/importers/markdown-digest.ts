import type { Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import type { Issue } from '../core/issue';
import type { Style } from '../core/style';
import type { ImportedPost, Importer, ImportFile, ImportOptions } from './importer';
import { learnStyle } from './markdown/learn-style';
import { takeApart } from './markdown/post-parts';
import { readWithStyle } from './markdown/read-with-style';

/** Of that much of a file it shows whether it is text. */
const LOOKED_AT = 4000;
/** JSON, a whole page of HTML, XML. */
const OTHER_TEXT = /^\s*(\{\s*"|\[\s*\{\s*"|<!doctype |<html|<\?xml)/i;

/** A published digest: its links as clips, and the style it is written in. */
export const markdownDigest: Importer = {
  id: 'markdown-digest',
  name: 'importMarkdownDigest',
  canRead: (text) =>
    !OTHER_TEXT.test(text) &&
    !text.slice(0, LOOKED_AT).includes('\0') &&
    /\]\([^)\s]+|https?:\/\/|^\[[^\]]+\]:/m.test(text),
  read: (file, options) => {
    const post = readPost(file, options);
    const clips = post.clips.map((clip) => ({ ...clip, issue: post.issue.id }));
    const issue = published({ ...post, clips }, file);
    return { clips, issues: [issue], style: post.style, problems: [] };
  },
};

/** The post with what gives it again when it is rendered. */
export function readPost(
  { name, text }: ImportFile,
  { locales = [enUS], style }: Pick<ImportOptions, 'locales' | 'style'> = {},
): ImportedPost {
  const post = takeApart(text, name);
  const used = style ?? learnStyle([post], locales);
  return readWithStyle(post, used, localeOf(used, locales));
}

/** The style that several posts of one writer have in common. */
export function styleOfPosts(posts: ImportFile[], locales: readonly Locale[] = [enUS]): Style {
  return learnStyle(
    posts.map(({ name, text }) => takeApart(text, name)),
    locales,
  );
}

function published({ issue, clips }: ImportedPost, { name, text }: ImportFile): Issue {
  return {
    ...issue,
    published: {
      at: Date.parse(`${issue.date || issue.from}T12:00:00Z`),
      fileName: name.split(/[\\/]/).at(-1) ?? name,
      markdown: text,
      clips: clips.map(({ id, revision, keys }) => ({ id, revision, keys })),
    },
  };
}

function localeOf(style: Style, locales: readonly Locale[]): Locale {
  return locales.find(({ code }) => code === style.locale) ?? enUS;
}
