import { enUS } from 'date-fns/locale/en-US';
import type { Clip } from '../../src/core/clip';
import { importers } from '../../src/importers';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';

/** Imports a post and renders it anew from its clips, with `prefix` before every title. */
export function roundTrip(text: string, file: string, prefix = '') {
  const importer = importers.find((one) => one.canRead(text));
  if (!importer) return { clips: [], digest: undefined, style: undefined, markdown: '' };
  const { issue, style, ...imported } = importer.read(text, file);
  const clips =
    prefix === '' ? imported.clips : imported.clips.map((clip) => retitled(clip, prefix));
  const layout = layoutOf(style.layout);
  const { markdown } = renderPost({ issue, clips, style, layout, locale: enUS });
  const depths = new Map<string, number>();
  for (const clip of clips) depths.set(clip.id, (depths.get(clip.parent ?? '') ?? -1) + 1);
  return {
    clips: clips.map(({ id, title, url, day, section, kind, highlight, note }) => ({
      title,
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
    markdown,
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
