import { enUS } from 'date-fns/locale/en-US';
import { afterAll, describe, expect, it } from 'vitest';
import { selectionMarkdown } from '../../src/capture/reader/selection-markdown';
import { newClip } from '../../src/core/clip';
import { presetStyle } from '../../src/core/presets';
import { ENGINES, QUOTE_FORMS, type Style } from '../../src/core/style';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { issueOver, MARCH } from '../fixtures/issue-over';
import { readers, sameUrl } from '../properties/read-back';
import { hostileSelection, NEVER, UNREAD } from './hostile-selection';

/** SEED and RUNS in the environment try other selections (VITE_SEED and VITE_RUNS reach a browser). */
const setting = (name: string, usual: number) =>
  Number(import.meta.env[name] ?? import.meta.env[`VITE_${name}`] ?? usual);
const RUNS = setting('RUNS', 1000);
const SEED = setting('SEED', 20240331);
const BATCH = 500;

const CLIP_URL = 'https://clip.example/page';

afterAll(() => document.body.replaceChildren());

/** A page that may run nothing and load nothing. */
async function newPage(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><body>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame shows no page');
  return frame.contentDocument;
}

function select(page: Document, html: string): void {
  page.body.setHTMLUnsafe(html);
  page.getSelection()?.selectAllChildren(page.body);
}

/** Everywhere the page itself links to, as far as a digest may. */
function linksOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName === 'a' ? linkOf(element) : []),
    ...(element.shadowRoot ? linksOf(element.shadowRoot) : []),
  ]);
}

function linkOf(link: Element): string[] {
  const href = link.getAttribute('href');
  if (href === null || !URL.canParse(href, link.baseURI)) return [];
  const url = new URL(href, link.baseURI);
  return /^(https?|mailto):$/.test(url.protocol) ? [sameUrl(url.href)] : [];
}

const ISSUE = issueOver(MARCH, { title: 'March', date: '2024-04-02', styleId: 'preset:flat' });

function styleAt(at: number): Style {
  return {
    ...presetStyle('preset:flat', 'Flat'),
    engine: ENGINES[at % ENGINES.length] ?? 'commonmark',
    quote: QUOTE_FORMS[at % QUOTE_FORMS.length] ?? 'blockquote',
    heading: '',
  };
}

function postWith(quote: string, style: Style): string {
  const clip = newClip(
    {
      url: CLIP_URL,
      title: 'A page',
      note: '',
      quotes: [{ text: quote }],
      highlight: false,
      tags: [],
      related: [],
    },
    { id: 'c', now: Date.UTC(2024, 2, 9), utcOffset: 0, revision: '1-a' },
  );
  const layout = layoutOf(style.layout);
  return renderPost({ issue: ISSUE, clips: [clip], style, layout, locale: enUS }).markdown;
}

function faultsIn(markdown: string, allowed: ReadonlySet<string>): string[] {
  return Object.entries(readers).flatMap(([reader, read]) => {
    const { html, images, headings, links } = read(markdown);
    return [
      ...html.map((tag) => `${reader} finds HTML ${tag}`),
      ...headings.map((heading) => `${reader} finds a heading ${heading}`),
      ...(images > 0 ? [`${reader} finds an image`] : []),
      ...links
        .filter(({ url }) => !URL.canParse(url) || !allowed.has(sameUrl(url)))
        .map(({ url }) => `${reader} finds a link to ${url}`),
    ];
  });
}

/** A broken tag may swallow the one that was to hide a text. */
function isText(root: Element, text: string): boolean {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(NEVER.join(', '))) element.remove();
  return copy.textContent?.includes(text) ?? false;
}

function faultsAt(page: Document, seed: number): string[] {
  const html = hostileSelection(seed);
  select(page, html);
  const own = linksOf(page);
  const { markdown } = selectionMarkdown(page);
  const found = [
    ...faultsIn(markdown, new Set(own)),
    ...faultsIn(postWith(markdown, styleAt(seed)), new Set([...own, CLIP_URL])),
    ...(markdown.includes(UNREAD) && !isText(page.body, UNREAD) ? ['text that is none'] : []),
  ];
  return found.map((fault) => `${fault} (SEED=${seed} RUNS=1)\n${html}\n=>\n${markdown}`);
}

describe(`${RUNS} hostile selections from SEED=${SEED}`, () => {
  it('let no tag, script or foreign link through', { timeout: 300_000 }, async () => {
    let texts = 0;
    for (let done = 0; done < RUNS; done += BATCH) {
      const page = await newPage();
      for (let at = done; at < Math.min(done + BATCH, RUNS); at++) {
        expect(faultsAt(page, SEED + at)).toEqual([]);
        if (page.getSelection()?.toString()) texts++;
      }
    }
    // A generator that selects nothing would find nothing.
    expect(texts).toBeGreaterThan(RUNS / 2);
  });
});
