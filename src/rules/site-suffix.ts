import type { Rule } from './rule';

/** Takes the name of the site from the end of the title. */
export const siteSuffix: Rule = {
  id: 'suffix',
  label: 'ruleSuffix',
  hint: 'ruleSuffixHint',
  // Many a digest names its sources in just this way.
  isOnByDefault: false,
  apply({ url, title, siteName }) {
    const names = namesOf(url, siteName);
    const parts: string[] = [];
    let left = title;
    for (let end = suffixOf(left); end && names.has(letters(end.name)); end = suffixOf(left)) {
      parts.unshift(left.slice(end.at).trim());
      left = left.slice(0, end.at).trimEnd();
    }
    return parts.length > 0 ? { to: { title: left }, parts } : undefined;
  },
};

const SEPARATOR = /\s(?:[|·•–—»:/~-]|::|--|\|\|)\s/g;

/** What stands behind the last separator, with something before it. */
function suffixOf(title: string): { at: number; name: string } | undefined {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last || title.slice(0, last.index).trim() === '') return undefined;
  return { at: last.index, name: title.slice(last.index + last[0].length) };
}

/** What the site may be called: by its own word, or as its host: "The Verge", "arXiv.org", "YouTube". */
function namesOf(url: string, siteName = ''): Set<string> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const labels = host.split('.').slice(0, -1);
  const names = [siteName, host, ...labels].map(letters);
  return new Set(names.filter((name) => name.length > 1));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
