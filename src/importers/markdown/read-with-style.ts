import type { Locale } from 'date-fns';
import { lastDayOfMonth } from '../../core/day';
import type { Issue } from '../../core/issue';
import type { Style } from '../../core/style';
import { frontMatter } from '../../markdown/front-matter';
import type { ImportedPost } from '../importer';
import { assemble } from './assemble';
import type { Piece } from './cut-post';
import { daysIn, sectionsBeside } from './days';
import { learnFrontMatter } from './learn-front-matter';
import { inOwnMonth } from './learn-pattern';
import type { PostParts } from './post-parts';

/** The post as clips, prose and an issue that give it again in that style; what it does otherwise stays on them. */
export function readWithStyle(given: PostParts, style: Style, locale: Locale): ImportedPost {
  const post = { ...given, issue: inOwnMonth(given.issue, locale) };
  const { source, pieces, tail } = post;
  const days =
    style.layout === 'day-log' ? daysIn(post, locale) : new Map<Piece, { day: string }>();
  const sections = sectionsBeside(post, days);
  const known = { ...withFrontMatter(post, style, locale), ...monthsOf(days) };
  const day = known.date || known.from;
  const headings = { sections, days };
  const parts = assemble(source.body, pieces, headings, { style, day, locale });
  const { clips, spacing, ...rest } = parts;
  const end = tail === '\n' ? {} : { end: tail };
  return { issue: { ...known, ...rest, spacing: { ...spacing, ...end } }, clips, style };
}

/** The months that a day log is about: it may come out in the next one. */
function monthsOf(days: Map<Piece, { day: string }>): Partial<Issue> {
  const inOrder = [...days.values()].map(({ day }) => day);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return {};
  const month = first.slice(0, 7);
  return { id: `month:${month}`, from: `${month}-01`, to: lastDayOfMonth(last) };
}

/** The issue with the values that its front matter has of its own, and its form where that isn't the style's. */
function withFrontMatter({ source, issue }: PostParts, style: Style, locale: Locale): Issue {
  const own = learnFrontMatter(source, issue, locale);
  const raw = Object.fromEntries(source.entries.map((entry) => [entry.key, entry.raw]));
  const fields = Object.fromEntries(
    style.frontMatter.fields.flatMap(({ key, type }) =>
      type === 'raw' && Object.hasOwn(raw, key) ? [[key, raw[key] ?? '']] : [],
    ),
  );
  const usual = { ...issue, fields };
  const typed = { ...issue, fields: own.fields, frontMatter: own.frontMatter };
  const isUsual = frontMatter(usual, style, locale) === frontMatter(typed, style, locale);
  return isUsual ? usual : typed;
}
