import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Issue } from '../src/core/issue';
import { fileNameFor } from '../src/core/style-patterns';
import { layoutOf } from '../src/layouts';
import { type Problem, renderPost } from '../src/markdown/post';
import { afterPaint } from './after-paint';
import type { OpenIssue } from './issue-session';
import { whenIdle } from './when-idle';

export interface Rendered {
  /** What goes out: as it was published, else as it was edited by hand, else as the clips give it. */
  markdown: string;
  /** What the clips give today. */
  generated: string;
  fileName: string;
  problems: Problem[];
  /** Not while a long issue is being opened, and where its style can't be filled: `generated` is empty then. */
  isWritten: boolean;
  /** Why the style can't be filled. */
  error?: unknown;
}

type Input = Pick<OpenIssue, 'issue' | 'clips' | 'style' | 'locale'>;
type Generated = Omit<Rendered, 'markdown'>;

/** The issue as a file. */
export function useRendered({ issue, clips, style, locale }: Input): Rendered {
  const { handEdit, handEditBase: _, published, ...plain } = issue;
  const text = JSON.stringify(plain);
  // The issue is made anew with every keystroke in any field; its text tells whether it has changed.
  const isDue = useDue(issue.id, clips.length);
  const generated = useMemo(
    () => (isDue ? generate({ issue: plain, clips, style, locale }) : UNWRITTEN),
    [isDue, text, clips, style, locale],
  );
  return useMemo(
    () => chosen(generated, { handEdit, published }),
    [generated, handEdit, published?.at],
  );
}

const UNWRITTEN: Generated = { generated: '', fileName: '', problems: [], isWritten: false };

/** More clips take longer to write than the outline to draw, which comes first then. */
const LONG = 200;

/** Whether an issue of so many clips is to be written now. */
function useDue(issueId: string, count: number): boolean {
  const [painted, setPainted] = useState<string>();
  useEffect(() => {
    // The rows come in two paints, the second one in the first idle moment.
    let stop = whenIdle(() => {
      stop = afterPaint(() => setPainted(issueId));
    });
    return () => stop();
  }, [issueId]);
  return count <= LONG || painted === issueId;
}

function chosen(
  generated: Generated,
  { handEdit, published }: { [Name in 'handEdit' | 'published']: Issue[Name] | undefined },
): Rendered {
  if (published) {
    const { markdown, fileName } = published;
    const { isWritten } = generated;
    return {
      generated: handEdit ?? generated.generated,
      markdown,
      fileName,
      problems: [],
      isWritten,
    };
  }
  return { ...generated, markdown: handEdit ?? generated.generated };
}

function generate({ issue, clips, style, locale }: Input): Generated {
  try {
    const layout = layoutOf(style.layout);
    const { markdown, problems } = renderPost({ issue, clips, style, layout, locale });
    const fileName = fileNameFor(style, issue, locale);
    return { generated: markdown, problems, fileName, isWritten: true };
  } catch (error) {
    return { ...UNWRITTEN, error };
  }
}
