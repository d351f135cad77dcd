import type { Locale } from 'date-fns';
import type { Issue } from '../../core/issue';
import type { Style } from '../../core/style';
import { frontMatter } from '../../markdown/front-matter';
import type { ImportedPost } from '../importer';
import { assemble } from './assemble';
import { learnFrontMatter } from './learn-front-matter';
import type { PostParts } from './post-parts';

/** The post as clips, prose and an issue that give it again in that style; what it does otherwise stays on them. */
export function readWithStyle(post: PostParts, style: Style, locale: Locale): ImportedPost {
  const { source, pieces, sections, tail } = post;
  const known = withFrontMatter(post, style, locale);
  const day = known.date || known.from;
  const { clips, spacing, ...parts } = assemble(source.body, pieces, sections, { style, day });
  const end = tail === '\n' ? {} : { end: tail };
  return { issue: { ...known, ...parts, spacing: { ...spacing, ...end } }, clips, style };
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
