import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { type OutlineItem, outlineOf } from '../../src/core/outline';
import { takeHighlights } from '../../src/core/take-highlights';
import { isLinkable } from '../../src/core/url';
import { layoutOf } from '../../src/layouts';
import { singleLine } from '../../src/markdown/escape';
import { renderPost } from '../../src/markdown/post';
import fc from './fast-check';
import { type Month, oneHostileNoteMonth, tameNotesMonth } from './hostile-month';
import { readers, sameUrl } from './read-back';

/** SEED and RUNS in the environment try other months; a failure prints the seed and path that replay it. */
const RUNS = {
  numRuns: Number(process.env.RUNS ?? 1000),
  seed: Number(process.env.SEED ?? 20240331),
};

const render = ({ issue, clips, style }: Month) =>
  renderPost({
    issue,
    clips,
    style,
    layout: layoutOf(style.layout),
    locale: enUS,
  }).markdown.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, '');

const linkOf = ({ url, title }: { url: string; title: string }) => ({
  url: sameUrl(url),
  text: singleLine(title) || singleLine(url),
});

const ownLinks = (clip: Clip) =>
  [clip, ...clip.related].filter((link) => isLinkable(link.url)).map(linkOf);

function inOrder({ clip, children }: OutlineItem): Clip[] {
  return [clip, ...children.flatMap(inOrder)];
}

function clipsInOrder({ clips, issue }: Month): Clip[] {
  const outline = outlineOf(clips, issue);
  return [...outline.days, ...outline.sections].flatMap(({ items }) => items).flatMap(inOrder);
}

/** Page text in quotes holds links only where its own markdown did. */
const quoteLinks = (month: Month, read: (typeof readers)[string]) =>
  month.clips.flatMap((clip) =>
    clip.quotes.flatMap((quote) =>
      read(quote.text)
        .links.filter((link) => isLinkable(link.url))
        .map((link) => sameUrl(link.url)),
    ),
  );

/** By each reader, of the same text: to make and write a month takes longer than to read it. */
function readAll(month: Month) {
  const markdown = render(month);
  return Object.entries(readers).map(([name, read]) => ({ name, read, found: read(markdown) }));
}

const NAMES_OF_READERS = Object.keys(readers).join(' and ');

describe(`1,000 hostile months read back with ${NAMES_OF_READERS}`, { timeout: 300_000 }, () => {
  it('hold exactly the links of their clips, and no HTML, heading or image that neither style nor writer put there', () => {
    fc.assert(
      fc.property(tameNotesMonth, (month) => {
        const expected = clipsInOrder(month).flatMap(ownLinks);
        const marks =
          month.style.highlight === 'mark'
            ? month.clips.filter((clip) => clip.highlight).length
            : 0;
        const headingsMade = headingsOfLayout(month);
        for (const { name, read, found } of readAll(month)) {
          const links = found.links.map(({ url, text }) => ({
            url: sameUrl(url),
            text: text.trim(),
          }));
          const fromQuotes = quoteLinks(month, read);
          const rest = [...links];
          for (const link of expected) {
            const at = rest.findIndex(({ url, text }) => url === link.url && text === link.text);
            if (at < 0)
              throw new Error(
                `not there with ${name}: ${JSON.stringify(link)} in ${JSON.stringify(links)}`,
              );
            rest.splice(at, 1);
          }
          for (const link of rest) expect(fromQuotes, name).toContain(link.url);
          const { html, headings, images } = found;
          expect(
            html.filter((tag) => /^<(mark|mark markdown="span"|\/mark)>$/.test(tag)),
            name,
          ).toHaveLength(2 * marks);
          expect(html, name).toHaveLength(2 * marks);
          expect(
            headings.filter((heading) => !NAMES.includes(heading)),
            name,
          ).toHaveLength(headingsMade);
          expect(images, name).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('are spoiled by no other clip’s note', () => {
    fc.assert(
      fc.property(oneHostileNoteMonth, (month) => {
        for (const { name, found } of readAll(month)) {
          const links = found.links.map(({ url, text }) => `${safeUrl(url)} ${text.trim()}`);
          for (const clip of month.clips)
            if (clip.id !== month.hostileId)
              for (const link of ownLinks(clip))
                expect(links, name).toContain(`${link.url} ${link.text}`);
        }
      }),
      RUNS,
    );
  });
});

/** Of sections, and of the month itself. */
const NAMES = ['Tools', 'March', 'Highlights', 'The rest'];

/** How many the layout itself makes: one a day, or one a link. */
function headingsOfLayout({ style, clips, issue }: Month): number {
  const outline = outlineOf(clips, issue);
  const { highlight, highlightSection } = style;
  const taken = highlight === 'section' && takeHighlights(outline, highlightSection?.name ?? '');
  const { days, sections } = taken ? taken.rest : outline;
  if (style.layout === 'day-headings') return days.length;
  if (style.layout !== 'headings') return 0;
  return [...days, ...sections, ...(taken ? [taken.section] : [])].flatMap(({ items }) => items)
    .length;
}

/** A hostile note may hold links to what is no URL. */
function safeUrl(url: string): string {
  return URL.canParse(url) ? sameUrl(url) : url;
}
