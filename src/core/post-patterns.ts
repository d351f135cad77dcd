import type { Locale } from 'date-fns';
import { safeFileName } from './file-name';
import { fillPattern, type PatternValues } from './patterns';
import { issueValues, type NamedIssue } from './style-patterns';

interface Post {
  issue: NamedIssue;
  fileName: string;
}

/** Slashes of the pattern make folders, those of a title don't: 'posts/{fileName}'. */
export function postPath(pattern: string, post: Post, locale: Locale): string {
  const parts = fillPattern(pattern, postValues(post, '-'), locale).split('/').map(safePart);
  return parts.filter((part) => part !== '').join('/') || post.fileName;
}

/** A name that git takes; empty where the pattern gives none. */
export function postBranch(pattern: string, post: Post, locale: Locale): string {
  return fillPattern(pattern, postValues(post, '-'), locale)
    .split('/')
    .map((part) =>
      part.replace(/[\p{Cc} ~^:?*[\]\\{}@]+|\.{2,}/gu, '-').replace(/^[-.]+|[-.]+$|\.lock$/g, ''),
    )
    .filter((part) => part !== '')
    .join('/');
}

export function postMessage(pattern: string, post: Post, locale: Locale): string {
  return fillPattern(pattern, postValues(post, '/'), locale).trim() || post.fileName;
}

function postValues({ issue, fileName }: Post, slash: string): PatternValues {
  const { days, numbers, texts } = issueValues(issue);
  const entries = Object.entries({ ...texts, fileName });
  const whole = entries.map(([name, text]) => [name, text.replaceAll('/', slash)]);
  return { days, numbers, texts: Object.fromEntries(whole) };
}

function safePart(part: string): string {
  const isHidden = /^\.[^.]/.test(part);
  const safe = safeFileName(part.trim(), '');
  return isHidden && safe !== '' ? `.${safe}` : safe;
}
