import type { Locale } from 'date-fns';
import * as allLocales from 'date-fns/locale';
import type { Clip } from '../../src/core/clip';
import type { Style } from '../../src/core/style';
import type { ImportedPost } from '../../src/importers/importer';
import { markdownDigest, readPost } from '../../src/importers/markdown-digest';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';

/** English first: its month names are others' too. */
const LOCALES: readonly Locale[] = [allLocales.enUS, ...Object.values(allLocales)];

/** Imports a post. Undefined for a text without links. */
export function importPost(text: string, name: string, style?: Style): ImportedPost | undefined {
  if (!markdownDigest.canRead(text)) return undefined;
  return readPost({ name, text }, { locales: LOCALES, ...(style ? { style } : {}) });
}

/** The post rendered anew from its clips, with `prefix` before every title. */
export function renderImported({ issue, style, ...imported }: ImportedPost, prefix = ''): string {
  const clips = imported.clips.map((clip) => (prefix === '' ? clip : retitled(clip, prefix)));
  const layout = layoutOf(style.layout);
  const locale = LOCALES.find(({ code }) => code === style.locale) ?? allLocales.enUS;
  return renderPost({ issue, clips, style, layout, locale }).markdown;
}

/** What `npm run roundtrip` says of a post: each link that came in, a discussion below the clip that has it. */
export function roundTrip(text: string, file: string, prefix = '') {
  const imported = importPost(text, file);
  if (!imported) return { clips: [], markdown: '' };
  const { issue, clips, style } = imported;
  const depths = new Map<string, number>();
  for (const { id, parent = '' } of clips) depths.set(id, (depths.get(parent) ?? -1) + 1);
  return {
    clips: clips.flatMap((clip) => {
      const { id, url, day, section, kind, highlight, note } = clip;
      const depth = depths.get(id) ?? 0;
      return [
        { title: prefix + clip.title, url, day, section, kind, highlight, note, depth },
        ...clip.related.map(({ role, ...link }) => ({
          title: prefix + link.title,
          url: link.url,
          role,
          depth: depth + 1,
        })),
      ];
    }),
    digest: issue,
    style,
    markdown: renderImported(imported, prefix),
  };
}

function retitled(clip: Clip, prefix: string): Clip {
  const { titleMarkdown } = clip;
  return {
    ...clip,
    title: prefix + clip.title,
    related: clip.related.map((link) => ({ ...link, title: prefix + link.title })),
    ...(titleMarkdown === undefined ? {} : { titleMarkdown: prefix + titleMarkdown }),
  };
}
