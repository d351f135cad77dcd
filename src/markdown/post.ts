import type { Locale } from 'date-fns';
import type { Clip } from '../core/clip';
import type { Block, Issue } from '../core/issue';
import {
  isItem,
  type OutlineDay,
  type OutlineItem,
  type OutlineSection,
  outlineOf,
} from '../core/outline';
import { fillTextPattern } from '../core/pattern-parts';
import { fillPattern } from '../core/patterns';
import type { Style } from '../core/style';
import { issueValues } from '../core/style-patterns';
import { escapeLineStart, singleLine } from './escape';
import { frontMatter } from './front-matter';
import { bodyPieces } from './highlights-first';
import { type ItemProblem, type RenderedItem, renderItem } from './item';
import { bulletShape, type ItemShape } from './item-shape';
import { withLabels } from './label-links';
import type { Layout, LayoutTools } from './layout';
import { noteBlocks } from './note-blocks';
import { joinPieces, type Piece } from './pieces';

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
export function renderPost({ style, layout, locale, ...input }: PostInput): Post {
  const { issue, clips } = withLabels(input.issue, input.clips, style);
  const rendered: RenderedItem[] = [];
  const tools = layoutTools({ issue, style, locale }, rendered);
  const { aboveIntro, aboveOutro, end = '\n' } = issue.spacing ?? {};
  const pieces: Piece[] = [
    { kind: 'prose', text: fillPattern(style.heading, issueValues(issue), locale) },
    { kind: 'prose', text: prose(issue.intro), above: aboveIntro },
    ...bodyPieces(layout, outlineOf(clips, issue), tools),
    { kind: 'prose', text: prose(issue.outro), above: aboveOutro },
  ];
  const body = joinPieces(pieces, style);
  const markdown = `${frontMatter(issue, style, locale)}${body}${body === '' ? '' : end}`;
  return {
    markdown: style.lineBreak ? markdown.replaceAll('\n', style.lineBreak) : markdown,
    problems: [...rendered.flatMap((one) => one.problems), ...duplicateLabels(rendered)],
  };
}

function layoutTools(
  { issue, style, locale }: Pick<PostInput, 'issue' | 'style' | 'locale'>,
  rendered: RenderedItem[],
): LayoutTools {
  const day = (of: string) =>
    escapeLineStart(
      singleLine(fillPattern(style.day, { days: { day: of }, numbers: {}, texts: {} }, locale)),
    );
  const itemPiece = (item: OutlineItem, shape: ItemShape, index: number): Piece => {
    const one = renderItem(item, style, shape, index);
    rendered.push(one);
    const { above } = item.clip.form ?? {};
    return { kind: 'item', text: one.text, above, blankLines: shape.blankLines };
  };
  return {
    style,
    day,
    entries: (entries, shape = bulletShape(style)) => {
      let items = 0;
      return entries.map((entry) =>
        isItem(entry) ? itemPiece(entry, shape, items++) : prosePiece(entry),
      );
    },
    heading: (group) => ({
      kind: 'heading',
      text: group.heading?.markdown ?? headingText(group, style, day),
      above: group.heading?.above,
    }),
    logHeading: fillPattern(style.logHeading, issueValues(issue), locale),
  };
}

function headingText(
  group: OutlineSection | OutlineDay,
  style: Style,
  day: (of: string) => string,
): string {
  const isDay = 'day' in group;
  const text = isDay ? day(group.day) : singleLine(group.name);
  return fillTextPattern(style.sectionHeading, 'section', text);
}

function prosePiece(block: Block): Piece {
  return { kind: 'prose', text: prose(block.markdown), above: block.above };
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
