import type { Style } from '../../core/style';
import { commonest } from './commonest';
import type { Piece } from './cut-post';
import { learnFields } from './learn-fields';
import type { RawItem } from './raw-item';
import { markAround } from './readings';

/** What the items of posts have in common, put into the style. */
export function learnBody(
  style: Style,
  items: RawItem[],
  posts: Piece[][],
  hasSections: boolean,
): Style {
  const bullets = items.filter(({ place }) => place.node.type === 'listItem');
  const layout = layoutOfItems(items, hasSections);
  const marker = commonest(bullets.map((item) => item.marker.replace(/^\d+[.)]/, '1.')));
  const [, sign = '-', after = ' '] = /^(\S+?)(\s+)/.exec(marker ?? '- ') ?? [];
  const isBullet = sign === '-' || sign === '*' || sign === '+';
  const isNumbered = sign === '1.' && bullets.length > 0;
  const indent = commonest(indentsOf(bullets)) ?? String(innerOf(bullets, marker));
  const gap = commonest(posts.flatMap(gapsBetween));
  return {
    ...style,
    layout,
    sectionHeading: sectionHeadingOf(items, layout, hasSections) ?? style.sectionHeading,
    bullet: isBullet ? sign : '-',
    ...(isNumbered ? { isNumbered } : {}),
    ...(isNumbered && bullets.length > 1 && bullets.every(isOne) ? { isAllOnes: true } : {}),
    ...(after === ' ' || (!isBullet && !isNumbered) ? {} : { afterBullet: after }),
    indent: Number(indent) || 2,
    separator: separatorOf(items) ?? style.separator,
    highlight: highlightOf(items) ?? style.highlight,
    kind: kindOf(items) ?? style.kind,
    ...learnFields(items, style),
    spacing: {
      ...(gap === undefined ? {} : { items: Number(gap) }),
      aboveHeading: Number(commonest(posts.flatMap((pieces) => gapsAround(pieces, 0))) ?? 1),
      belowHeading: Number(commonest(posts.flatMap((pieces) => gapsAround(pieces, 1))) ?? 1),
    },
  };
}

function layoutOfItems(items: RawItem[], hasSections: boolean): string {
  const count = (type: string) => items.filter(({ place }) => place.node.type === type).length;
  if (items.length > 0 && count('heading') * 2 >= items.length) return 'headings';
  if (count('paragraph') * 2 > items.length) return 'paragraphs';
  const excerpts = items.filter(({ after, marker }) => /^\n[ \t]*\n/.test(after) && marker !== '');
  if (excerpts.length * 2 > items.length) return 'excerpts';
  return hasSections ? 'sections' : 'flat';
}

const isOne = ({ marker }: RawItem) => /^1[.)]/.test(marker);

/** One level above those that hold a link, where no section says. */
function sectionHeadingOf(
  items: RawItem[],
  layout: string,
  hasSections: boolean,
): string | undefined {
  if (layout !== 'headings' || hasSections) return undefined;
  const level = commonest(items.flatMap(({ marker }) => /^#{2,6}(?= )/.exec(marker) ?? []));
  return level && `${level.slice(1)} {section}`;
}

/** How far items stand in from those they are nested in. */
function indentsOf(bullets: RawItem[]): string[] {
  const leads = new Map(bullets.map(({ place, lead }) => [place, lead.length]));
  return bullets.flatMap(({ place, lead }) => {
    const above = place.parent === undefined ? 0 : leads.get(place.parent);
    return above !== undefined && lead.length > above ? [String(lead.length - above)] : [];
  });
}

function innerOf(bullets: RawItem[], marker: string | undefined): number {
  const leads = bullets.flatMap((item) => {
    const line = item.after.split('\n').find((text, i) => i > 0 && text.trim() !== '');
    return line && item.lead === '' ? [String(/^ */.exec(line)?.[0].length ?? 0)] : [];
  });
  const most = Number(commonest(leads.filter((lead) => lead !== '0')) ?? 0);
  return most || (marker?.length ?? 2);
}

/** Blank lines between two items that stand at the top. */
function gapsBetween(pieces: Piece[]): string[] {
  return pieces.flatMap((piece, i) => {
    const previous = pieces[i - 1];
    const isRun = piece.kind === 'item' && previous?.kind === 'item';
    return isRun && !piece.place.parent ? blankLines(piece.above) : [];
  });
}

function gapsAround(pieces: Piece[], after: 0 | 1): string[] {
  return pieces.flatMap((piece, i) => {
    const heading = after === 1 ? pieces[i - 1] : piece;
    return i > 0 && heading?.kind === 'heading' ? blankLines(piece.above) : [];
  });
}

function blankLines(above: string): string[] {
  return /^\n+$/.test(above) ? [String(above.length - 1)] : [];
}

const SEPARATORS = [' - ', ' – ', ' — ', ' -- ', ': ', '. ', ' | ', '：', ' ', '\n'];

function separatorOf(items: RawItem[]): string | undefined {
  return commonest(
    items.flatMap(({ before, after }) => {
      const found = SEPARATORS.find((separator) => after.startsWith(separator));
      const isFollowed = found !== undefined && /^\s*\S/.test(after.slice(found.length));
      return before === '' && isFollowed && !needsNone(after) ? [found] : [];
    }),
  );
}

/** What stands below the line in any style (after a blank one, a quote, a list), or in brackets in it. */
const needsNone = (after: string) => /^(\n\s*(\n|>|([-*+]|\d+[.)])\s)| \()/.test(after);

/** A mark that some of the links have is a highlight; one that all have is only how they look. */
function highlightOf(items: RawItem[]): Style['highlight'] | undefined {
  const counts = (['mark', 'equals', 'bold'] as const).map((form) => {
    const marked = items.filter((item) => markAround(item, form));
    return { form, count: marked.length };
  });
  return counts.find(({ count }) => count > 0 && count < 0.7 * items.length)?.form;
}

const KINDS: { pattern: string; form: RegExp }[] = [
  { pattern: '**{kind}**. ', form: /^\*\*[^*]{1,30}\*\*\. $/ },
  { pattern: '**{kind}**: ', form: /^\*\*[^*]{1,30}\*\*: $/ },
  { pattern: '**{kind}:** ', form: /^\*\*[^*]{1,30}:\*\* $/ },
  { pattern: '**{kind}** ', form: /^\*\*[^*]{1,30}\*\* $/ },
  { pattern: '[{kind}] ', form: /^\[[^\]]{1,30}\] $/ },
  { pattern: '_{kind}_: ', form: /^_[^_]{1,30}_: $/ },
];

function kindOf(items: RawItem[]): string | undefined {
  const found = KINDS.map(({ pattern, form }) => ({
    pattern,
    count: items.filter(({ before }) => form.test(before)).length,
  }));
  const most = found.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count > 0 ? most.pattern : undefined;
}
