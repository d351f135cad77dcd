import type { Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import type { Style } from '../core/style';
import type { Importer } from './importer';
import { learnStyle } from './markdown/learn-style';
import { takeApart } from './markdown/post-parts';
import { readWithStyle } from './markdown/read-with-style';

/** A published digest: its links as clips, and the style it is written in. */
export const markdownDigest: Importer = {
  id: 'markdown-digest',
  canRead: (text) => /\]\([^)\s]+|https?:\/\/|^\[[^\]]+\]:/m.test(text),
  read: (text, fileName, { locales = [enUS], style } = {}) => {
    const post = takeApart(text, fileName);
    const used = style ?? learnStyle([post], locales);
    return readWithStyle(post, used, localeOf(used, locales));
  },
};

/** The style that several posts of one writer have in common. */
export function styleOfPosts(
  posts: { text: string; fileName: string }[],
  locales: readonly Locale[] = [enUS],
): Style {
  return learnStyle(
    posts.map(({ text, fileName }) => takeApart(text, fileName)),
    locales,
  );
}

function localeOf(style: Style, locales: readonly Locale[]): Locale {
  return locales.find(({ code }) => code === style.locale) ?? enUS;
}
