import { enUS } from 'date-fns/locale/en-US';
import type { Style } from '../../core/style';
import type { FileReading } from '../../importers/files/source-file';
import type { ImportOptions, ImportResult } from '../../importers/importer';
import { markdownDigest, styleOfPosts } from '../../importers/markdown-digest';
import { layoutOf } from '../../layouts';
import { renderPost } from '../../markdown/post';
import type { Learned } from './reading';

interface Reread {
  files: FileReading[];
  learned?: Learned;
}

interface Post {
  reading: FileReading & { kind: 'read' };
  text: string;
}

/** The posts among them read anew in the style that they have in common, which comes with it. */
export function learnFrom(readings: FileReading[], options: ImportOptions): Reread {
  const posts = readings.flatMap((reading): Post[] => {
    if (reading.kind !== 'read' || !reading.result.style) return [];
    const text = reading.result.issues[0]?.published?.markdown;
    return text === undefined ? [] : [{ reading, text }];
  });
  if (posts.length === 0) return { files: readings };
  const named = posts.map(({ reading, text }) => ({ name: reading.file, text }));
  const style = styleOfPosts(named, options.locales);
  const again = new Map(
    posts.map(({ reading, text }): [FileReading, ImportResult] => [
      reading,
      markdownDigest.read({ name: reading.file, text }, { ...options, style }),
    ]),
  );
  const files = readings.map((reading) => {
    const result = again.get(reading);
    return result && reading.kind === 'read' ? { ...reading, result } : reading;
  });
  const results = [...again.values()];
  const sample = sampleOf(results, style, options);
  const days = results.map(dateOf).filter((date) => date !== '');
  return { files, ...(sample ? { learned: { style, days, sample } } : {}) };
}

function sampleOf(
  results: ImportResult[],
  style: Style,
  { locales = [] }: ImportOptions,
): Learned['sample'] | undefined {
  const newest = results.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).at(-1);
  const issue = newest?.issues[0];
  if (!newest || !issue) return undefined;
  const locale = locales.find(({ code }) => code === style.locale) ?? enUS;
  const layout = layoutOf(style.layout);
  const { markdown } = renderPost({ issue, clips: newest.clips, style, layout, locale });
  return { title: issue.title, post: issue.published?.markdown ?? '', rendered: markdown };
}

function dateOf({ issues }: ImportResult): string {
  return issues[0]?.date ?? '';
}
