import { format, isValid, type Locale, parse } from 'date-fns';
import { noonOf } from '../../core/day';
import { commonest } from './commonest';
import type { Piece } from './cut-post';
import type { PostParts } from './post-parts';

interface FoundDay {
  day: string;
  /** As a pattern. */
  pattern: string;
}

/** A post's bullets that name a day, with the items below them; empty where they are no day log. */
export function daysIn(post: PostParts, locale: Locale): Map<Piece, FoundDay> {
  const { body } = post.source;
  const days = new Map<Piece, FoundDay>();
  for (const piece of post.pieces) {
    const [, text] = /^[-*+] +(\S[^\n]*)$/.exec(body.slice(piece.start, piece.end)) ?? [];
    const isBullet = piece.kind === 'prose' && piece.parent === undefined && text !== undefined;
    const found = isBullet ? dayNamed(text, post.issue.date, locale) : undefined;
    if (found) days.set(piece, found);
  }
  return isDayLog(post, days) ? days : new Map();
}

export function dayPattern(days: Map<Piece, FoundDay>): string | undefined {
  return commonest([...days.values()].map(({ pattern }) => pattern));
}

/** The headings that are sections beside a day log: the one above it only introduces it. */
export function sectionsBeside(
  post: PostParts,
  days: Map<Piece, { day: string }>,
): PostParts['sections'] {
  const isAboveDay = (piece: Piece) => {
    const next = post.pieces[post.pieces.indexOf(piece) + 1];
    return next !== undefined && days.has(next);
  };
  return new Map([...post.sections].filter(([piece]) => !isAboveDay(piece)));
}

/** Whether the days follow each other and every item but a section's stands below one. */
function isDayLog(post: PostParts, days: Map<Piece, FoundDay>): boolean {
  const inOrder = [...days.values()].map(({ day }) => day);
  if (inOrder.some((day, i) => i > 0 && day <= (inOrder[i - 1] ?? ''))) return false;
  const sections = sectionsBeside(post, days);
  let place: 'before' | 'day' | 'section' = 'before';
  for (const piece of post.pieces) {
    if (days.has(piece) && place === 'section') return false;
    if (days.has(piece)) place = 'day';
    else if (sections.has(piece)) place = 'section';
    else if (piece.kind === 'item' && place === 'before') return false;
  }
  return days.size > 0;
}

const FORMS = [
  'MMMM do',
  'MMMM d',
  'MMM do',
  'MMM d',
  'EEEE, MMMM do',
  'EEEE, MMMM d',
  'MMMM do, yyyy',
  'MMMM d, yyyy',
  'd. MMMM',
  'd MMMM',
  'yyyy-MM-dd',
  'dd.MM.yyyy',
  'dd/MM/yyyy',
];

/** A day without a year is one of the year before the post's date. */
function dayNamed(text: string, date: string, locale: Locale): FoundDay | undefined {
  const [, name = '', end = ''] = /^(.*?)([.:]?)$/.exec(text) ?? [];
  if (date === '') return undefined;
  for (const form of FORMS)
    for (const year of [Number(date.slice(0, 4)), Number(date.slice(0, 4)) - 1]) {
      const found = parse(name, form, noonOf(`${year}${date.slice(4)}`), { locale });
      if (!isValid(found) || format(found, form, { locale }) !== name) continue;
      const day = format(found, 'yyyy-MM-dd');
      if (day <= date) return { day, pattern: `{day:${form}}${end}` };
    }
  return undefined;
}
