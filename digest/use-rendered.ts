import { useMemo } from 'preact/hooks';
import { fileNameFor } from '../src/core/style-patterns';
import { layoutOf } from '../src/layouts';
import { type Problem, renderPost } from '../src/markdown/post';
import type { OpenIssue } from './issue-session';

export interface Rendered {
  markdown: string;
  fileName: string;
  problems: Problem[];
  /** The style can't be filled; `markdown` is empty then. */
  error?: unknown;
}

type Input = Pick<OpenIssue, 'issue' | 'clips' | 'style' | 'locale'>;

/** The issue as a file: as it was published, else as it stands now. */
export function useRendered({ issue, clips, style, locale }: Input): Rendered {
  const text = JSON.stringify(issue);
  // The issue is made anew with every keystroke in any field; its text tells whether it has changed.
  return useMemo(() => render({ issue, clips, style, locale }), [text, clips, style, locale]);
}

function render({ issue, clips, style, locale }: Input): Rendered {
  if (issue.published) return { ...issue.published, problems: [] };
  try {
    const layout = layoutOf(style.layout);
    const { markdown, problems } = renderPost({ issue, clips, style, layout, locale });
    return { markdown, problems, fileName: fileNameFor(style, issue, locale) };
  } catch (error) {
    return { markdown: '', fileName: '', problems: [], error };
  }
}
