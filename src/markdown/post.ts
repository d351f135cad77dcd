import type { Locale } from 'date-fns';
import type { Clip } from '../core/clip';
import type { Issue } from '../core/issue';
import { type OutlineItem, outlineOf } from '../core/outline';
import { fillTextPattern } from '../core/pattern-parts';
import { fillPattern } from '../core/patterns';
import type { Style } from '../core/style';
import { issueValues } from '../core/style-patterns';
import { escapeLineStart, singleLine } from './escape';
import { frontMatter } from './front-matter';
import { type ItemProblem, type RenderedItem, renderItem } from './item';
import type { Layout, LayoutTools } from './layout';
import { noteBlocks } from './note-blocks';

export type Problem = Omit<ItemProblem, 'code'> & { code: ItemProblem['code'] | 'duplicateLabel' };

export interface Post {
  markdown: string;
  problems: Problem[];
}

export interface PostInput {
  issue: Issue;
  clips: Clip[];
  style: Style;
  layout: Layout;
  locale: Locale;
}

/** An issue as a finished markdown file. Throws an ExpectedError 'invalidPattern' for a style that can't be filled. */
export function renderPost({ issue, clips, style, layout, locale }: PostInput): Post {
  const rendered: RenderedItem[] = [];
  const tools: LayoutTools = {
    style,
    item: (item: OutlineItem) => {
      const one = renderItem(item, style);
      rendered.push(one);
      return one.text;
    },
    day: (day) =>
      escapeLineStart(
        singleLine(fillPattern(style.day, { days: { day }, numbers: {}, texts: {} }, locale)),
      ),
    sectionHeading: (name) => fillTextPattern(style.sectionHeading, 'section', singleLine(name)),
    logHeading: fillPattern(style.logHeading, issueValues(issue), locale),
  };
  const blocks = [
    fillPattern(style.heading, issueValues(issue), locale),
    prose(issue.intro),
    ...layout.render(outlineOf(clips, issue), tools),
    prose(issue.outro),
  ];
  const body = blocks.filter((block) => block.trim() !== '').join('\n\n');
  return {
    markdown: `${frontMatter(issue, style, locale)}${body}${body === '' ? '' : '\n'}`,
    problems: [...rendered.flatMap((one) => one.problems), ...duplicateLabels(rendered)],
  };
}

/** As typed, leading blank lines too; what it leaves open is closed, so that it swallows no clip. */
function prose(markdown: string): string {
  return markdown.trim() === '' ? '' : noteBlocks(markdown.trimEnd()).text;
}

function duplicateLabels(rendered: RenderedItem[]): Problem[] {
  const seen = new Set<string>();
  return rendered
    .flatMap((one) => one.labels)
    .filter(({ label }) => seen.has(label) || !seen.add(label))
    .map(({ label, clipId }) => ({ clipId, code: 'duplicateLabel', subject: label }));
}
