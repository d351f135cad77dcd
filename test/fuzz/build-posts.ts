import { readPage } from '../generators/built-page';
import { buildSite, GENERATORS, type Generator } from '../generators/generators';
import type { Case, CaseFault, Consumer } from './case';
import { linkFaults, meantBy } from './oracle';
import { ISSUE_TITLE, postOf, styleFor } from './post-of';

/** A template engine that runs code, or HTML of a page's own, would show by one of these. */
const RAN = new RegExp(`\\b49\\b|EVIL RAN|${ISSUE_TITLE}`);
const TAGS = new Set([
  ...['html', 'head', 'title', 'body', 'main', 'p', 'a', 'ul', 'ol', 'li', 'strong', 'em', 'mark'],
  ...[
    'code',
    'pre',
    'blockquote',
    'hr',
    'br',
    'del',
    's',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  // Around code that they colour.
  ...['div', 'span'],
]);
/** So many pages of one post are built at once; where it has faults, each on its own. */
const PAGES_OF_POST = 20;

// Astro makes a link of every address that stands in a text, escaped or not: its posts are tried in test/generators.
const TRIED = GENERATORS.filter(({ engine, isThere }) => engine !== 'astro' && isThere());

export const generatorConsumers: readonly Consumer[] = TRIED.map((generator) => ({
  name: generator.engine,
  faultsOf: (cases) => siteFaults(generator, cases),
}));

function siteFaults(generator: Generator, cases: Case[]): CaseFault[] {
  const suspects = faultyPosts(generator, chunks(cases, PAGES_OF_POST)).flatMap(
    ({ pages }) => pages,
  );
  const alone = faultyPosts(generator, chunks(suspects, 1));
  return alone.flatMap(({ pages, faults }) => pages.map(({ seed }) => ({ seed, faults })));
}

interface FaultyPost {
  pages: Case[];
  faults: string[];
}

/** A post that the generator refuses stops the whole site, so that the halves are tried. */
function faultyPosts(generator: Generator, posts: Case[][]): FaultyPost[] {
  if (posts.length === 0) return [];
  const markdown = new Map(posts.map((pages, at) => [`p${at}`, postFor(pages, generator)]));
  try {
    const built = buildSite(generator, markdown);
    return posts
      .map((pages, at) => ({
        pages,
        faults: (built.get(`p${at}`) ?? ['']).flatMap((html) => pageFaults(html, pages, generator)),
      }))
      .filter(({ faults }) => faults.length > 0);
  } catch (error) {
    const [pages = []] = posts;
    if (posts.length === 1) return [{ pages, faults: [`not built: ${error}`] }];
    const middle = Math.ceil(posts.length / 2);
    return [posts.slice(0, middle), posts.slice(middle)].flatMap((half) =>
      faultyPosts(generator, half),
    );
  }
}

function styleOf([first]: Case[], { engine }: Generator) {
  return styleFor(Math.floor((first?.seed ?? 0) / PAGES_OF_POST), engine);
}

function postFor(pages: Case[], generator: Generator): string {
  return postOf(
    pages.flatMap(({ clips }) => clips),
    styleOf(pages, generator),
  );
}

function pageFaults(html: string, pages: Case[], generator: Generator): string[] {
  const { links, tags, text } = readPage(html);
  const clips = pages.flatMap((one) => one.clips);
  const meant = meantBy(
    clips,
    pages.flatMap((one) => one.page.links),
  );
  const foreign = [...tags].filter((tag) => !isAllowed(tag, pages, generator));
  const faults = [
    ...linkFaults(links, meant),
    ...(foreign.length > 0 ? [`tags ${foreign}`] : []),
    ...(RAN.test(text) ? [`code that ran: ${RAN.exec(text)}`] : []),
  ];
  return faults.length > 0 ? [...faults, postFor(pages, generator), html] : [];
}

function isAllowed(tag: string, pages: Case[], generator: Generator): boolean {
  if (/^h[23]$/.test(tag)) return /headings$/.test(styleOf(pages, generator).layout);
  // A page's own list of tasks.
  if (tag === 'input') return pages.some(({ page }) => /\[[ x]\]/.test(page.reading.selection));
  return TAGS.has(tag);
}

function chunks<Value>(values: Value[], size: number): Value[][] {
  const count = Math.ceil(values.length / size);
  return Array.from({ length: count }, (_, at) => values.slice(at * size, (at + 1) * size));
}
