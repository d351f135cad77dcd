import { enUS } from 'date-fns/locale/en-US';
import type { Clip } from '../../src/core/clip';
import { importers } from '../../src/importers';
import type { ImportedPost } from '../../src/importers/importer';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';

/** Imports a post. Undefined for a text that no importer reads. */
export function importPost(text: string, file: string): ImportedPost | undefined {
  return importers.find((one) => one.canRead(text))?.read(text, file);
}

/** The post rendered anew from its clips, with `prefix` before every title. */
export function renderImported({ issue, style, ...imported }: ImportedPost, prefix = ''): string {
  const clips = imported.clips.map((clip) => (prefix === '' ? clip : retitled(clip, prefix)));
  const layout = layoutOf(style.layout);
  return renderPost({ issue, clips, style, layout, locale: enUS }).markdown;
}

/** What `npm run roundtrip` says of a post. */
export function roundTrip(text: string, file: string, prefix = '') {
  const imported = importPost(text, file);
  if (!imported) return { clips: [], markdown: '' };
  const { issue, clips, style } = imported;
  const depths = new Map<string, number>();
  for (const { id, parent = '' } of clips) depths.set(id, (depths.get(parent) ?? -1) + 1);
  return {
    clips: clips.map(({ id, title, url, day, section, kind, highlight, note }) => ({
      title: prefix + title,
      url,
      day,
      section,
      kind,
      highlight,
      note,
      depth: depths.get(id) ?? 0,
    })),
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
    ...(titleMarkdown === undefined ? {} : { titleMarkdown: prefix + titleMarkdown }),
  };
}
