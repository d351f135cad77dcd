import type { Locale } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { addDays, weekdayOf } from '../../core/day';
import { presetStyle } from '../../core/presets';
import type { Style } from '../../core/style';
import { commonest } from './commonest';
import { dayPattern, daysIn } from './days';
import type { FrontMatterSource } from './front-matter-source';
import { learnBody } from './learn-body';
import { learnFrontMatter } from './learn-front-matter';
import { filePattern, inOwnMonth, localeIn, titlePattern } from './learn-pattern';
import type { PostParts } from './post-parts';
import { sectionPattern } from './sections';

/** The style of posts that one writer has published, in their order: where they differ, what most of them do. */
export function learnStyle(given: PostParts[], locales: readonly Locale[] = [enUS]): Style {
  const locale = localeOf(given, locales);
  const posts = given.map((post) => ({ ...post, issue: inOwnMonth(post.issue, locale) }));
  const base = presetStyle('preset:sections', '');
  const sections = posts.flatMap((post) => [...post.sections.values()]);
  const style: Style = {
    ...base,
    id: 'learned',
    locale: locale.code,
    cadence: cadenceOf(posts) ?? base.cadence,
    engine: commonest(posts.map(({ source }) => engineOf(source))) ?? base.engine,
    title: commonest(posts.map(({ issue }) => titlePattern(issue, locale))) ?? base.title,
    fileName:
      commonest(posts.flatMap((post) => filePattern(post.fileName, post.issue, locale) ?? [])) ??
      base.fileName,
    heading: '',
    frontMatter: commonFrontMatter(posts, locale) ?? base.frontMatter,
    sectionHeading: sectionPattern(sections) ?? base.sectionHeading,
    escapePipes: posts.some(({ source }) => /\[[^\]\n]*\\\|/.test(source.body)),
    ...(posts.every((post) => post.isCrlf) ? { lineBreak: '\r\n' as const } : {}),
  };
  const items = posts.flatMap((post) => post.items);
  const pieces = posts.map((post) => post.pieces);
  const learned = learnBody(style, items, pieces, sections.length > 0);
  const logs = posts.map((post) => daysIn(post, locale)).filter((days) => days.size > 0);
  if (logs.length * 2 <= posts.length) return learned;
  const day = commonest(logs.flatMap((days) => dayPattern(days) ?? [])) ?? learned.day;
  return { ...learned, layout: 'day-log', day };
}

const WEEKLY = /week|woche|wöchentlich|semaine|semana|settimana|недел|周|週|\bkw\b/i;

/** Of posts that call themselves weekly: an issue goes on to the day on which it comes out. */
function cadenceOf(posts: PostParts[]): Style['cadence'] | undefined {
  const weekly = posts.filter(({ issue, fileName }) => WEEKLY.test(`${issue.title} ${fileName}`));
  if (weekly.length * 2 <= posts.length) return undefined;
  const last = weekly.findLast(({ issue }) => issue.date !== '');
  return { unit: 'week', startsOn: last ? weekdayOf(addDays(last.issue.date, 1)) : 1 };
}

function localeOf(posts: PostParts[], locales: readonly Locale[]): Locale {
  const found = posts.flatMap(({ issue: { title, date, from }, source }) => {
    const text = `${title}\n${source.body.slice(0, 2000)}`;
    if (date === '') return [];
    const locale = localeIn(text, date, locales) ?? localeIn(title, addDays(from, -1), locales);
    return locale?.code ?? [];
  });
  const code = commonest(found);
  return locales.find((locale) => locale.code === code) ?? locales[0] ?? enUS;
}

/** The last one of those whose keys are the commonest. */
function commonFrontMatter(posts: PostParts[], locale: Locale): Style['frontMatter'] | undefined {
  const keysOf = ({ source }: PostParts) => source.entries.map(({ key }) => key).join('\n');
  const keys = commonest(posts.map(keysOf));
  const last = posts.findLast((post) => keysOf(post) === keys);
  return last && learnFrontMatter(last.source, last.issue, locale).frontMatter;
}

function engineOf({ format, entries, body }: FrontMatterSource): Style['engine'] {
  if (/\{\{[<%]/.test(body)) return 'hugo';
  if (format === 'toml') return 'zola';
  const isJekyll = /\{% |\{:/.test(body) || entries.some(({ key }) => key === 'layout');
  return isJekyll ? 'jekyll' : 'commonmark';
}
