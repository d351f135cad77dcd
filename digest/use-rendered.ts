import { useMemo } from 'preact/hooks';
import type { Issue } from '../src/core/issue';
import { fileNameFor } from '../src/core/style-patterns';
import { layoutOf } from '../src/layouts';
import { type Problem, renderPost } from '../src/markdown/post';
import type { OpenIssue } from './issue-session';

export interface Rendered {
  /** What goes out: as it was published, else as it was edited by hand, else as the clips give it. */
  markdown: string;
  /** What the clips give today. */
  generated: string;
  fileName: string;
  problems: Problem[];
  /** The style can't be filled; `generated` is empty then. */
  error?: unknown;
}

type Input = Pick<OpenIssue, 'issue' | 'clips' | 'style' | 'locale'>;
type Generated = Omit<Rendered, 'markdown'>;

/** The issue as a file. */
export function useRendered({ issue, clips, style, locale }: Input): Rendered {
  const { handEdit, handEditBase: _, published, ...plain } = issue;
  const text = JSON.stringify(plain);
  // The issue is made anew with every keystroke in any field; its text tells whether it has changed.
  const generated = useMemo(
    () => generate({ issue: plain, clips, style, locale }),
    [text, clips, style, locale],
  );
  return useMemo(
    () => chosen(generated, { handEdit, published }),
    [generated, handEdit, published?.at],
  );
}

function chosen(
  generated: Generated,
  { handEdit, published }: { [Name in 'handEdit' | 'published']: Issue[Name] | undefined },
): Rendered {
  if (published) {
    const { markdown, fileName } = published;
    return { generated: handEdit ?? generated.generated, markdown, fileName, problems: [] };
  }
  return { ...generated, markdown: handEdit ?? generated.generated };
}

function generate({ issue, clips, style, locale }: Input): Generated {
  try {
    const layout = layoutOf(style.layout);
    const { markdown, problems } = renderPost({ issue, clips, style, layout, locale });
    return { generated: markdown, problems, fileName: fileNameFor(style, issue, locale) };
  } catch (error) {
    return { generated: '', fileName: '', problems: [], error };
  }
}
