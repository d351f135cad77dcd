import type { ClipFields, Quote, Related } from '../core/clip';
import { type Habits, NO_HABITS } from '../core/habits';
import type { ThreadFacts } from '../core/thread-facts';
import { cleanTitle } from '../core/title';
import { urlKey, urlKeys } from '../core/url';
import { applyRules, putBack, type RulePage, type RuleResult, rules, rulesOff } from '../rules';
import type { PageReading } from './page-reading';
import { foundAt } from './related-links';
import { storyOn, type ThreadChoice } from './story';

/** A tab as far as the browser tells of it. */
export interface CapturedPage {
  tabId: number | undefined;
  /** Empty where the browser withholds it. */
  url: string;
  title: string;
  isPrivate: boolean;
}

/** A page as the rules leave it. */
export interface CleanedPage {
  /** A new clip of it, before the writer has said anything. */
  fields: ClipFields;
  /** By which a page that was kept before is known again. */
  keys: string[];
  /** What was changed in the address and the title. */
  cleaned: Cleaned[];
  /** Undefined where the clip has it as its kind: the writer has used it before. */
  suggestedKind?: string | undefined;
  /** Undefined on a page that is no thread, or its own story. */
  clips?: ThreadChoice | undefined;
  /** What the page tells of its story, where it is such a thread. */
  thread?: ThreadFacts | undefined;
  /** A link to where the page was found, to be offered. */
  foundAt?: Related | undefined;
}

export interface Cleaned {
  ruleId: string;
  field: 'url' | 'title';
  /** The name of the rule's message. */
  label: string;
  /** What was taken out. */
  parts: string[];
}

/** `unwanted` are the rules whose cleaning was put back on this page. A thread's story is clipped, unless chosen otherwise. */
export function cleanPage(
  page: CapturedPage,
  reading: PageReading | undefined,
  { ruleChoices, kinds }: Habits = NO_HABITS,
  unwanted: readonly string[] = [],
  choice: ThreadChoice = 'story',
): CleanedPage {
  const found = storyOn(page.url, reading);
  const story = choice === 'story' ? found : undefined;
  const given = story?.page ?? rulePageOf(page, reading);
  const off = { off: rulesOff(ruleChoices) };
  const result = unwanted.reduce(putBack, applyRules(given, off));
  const { url, title, suggestedKind } = result.page;
  const usedKind = kinds.find((kind) => isSame(kind, suggestedKind));
  const fields = {
    url,
    ...(url === given.url ? {} : { capturedUrl: given.url }),
    ...knownAs(given, [url, given.url]),
    title,
    note: '',
    quotes: selected(reading, story?.discussion.url ?? url),
    highlight: false,
    ...(usedKind ? { kind: usedKind } : {}),
    tags: [],
    related: story ? [story.discussion] : [],
  };
  return {
    fields,
    keys: urlKeys([fields.url, fields.capturedUrl, fields.canonicalUrl]),
    cleaned: cleanedBy(result),
    ...(usedKind ? {} : { suggestedKind }),
    ...(found ? { clips: choice, thread: reading?.thread } : {}),
    ...(story ? {} : { foundAt: foundAt(referrerOf(page, reading), url) }),
  };
}

function selected(reading: PageReading | undefined, url: string): Quote[] {
  return reading?.selection ? [{ text: reading.selection, ...(url ? { url } : {}) }] : [];
}

/** A document that has gone on to another page was come to before that. */
function referrerOf(page: CapturedPage, reading: PageReading | undefined): string | undefined {
  const { referrer, loadedFrom = page.url } = reading ?? {};
  return urlKey(loadedFrom) === urlKey(page.url) ? referrer : undefined;
}

function rulePageOf(page: CapturedPage, reading: PageReading | undefined): RulePage {
  const { canonicalUrl, heading, shareTitle, siteName } = reading ?? {};
  return {
    url: page.url,
    title: page.title,
    canonicalUrl,
    heading: oneLine(heading),
    shareTitle: oneLine(shareTitle),
    siteName: oneLine(siteName),
    previous: previousPage(reading),
  };
}

/** A head that still names the old address has the old title too; one that was renewed tells nothing of it. */
function previousPage({
  loadedFrom: url,
  ...head
}: Partial<PageReading> = {}): RulePage['previous'] {
  if (url === undefined) return undefined;
  const isOldHead = urlKeys([head.canonicalUrl, head.shareUrl]).includes(urlKey(url));
  return { url, ...(isOldHead ? { title: oneLine(head.shareTitle) } : {}) };
}

function oneLine(text: string | undefined): string | undefined {
  return text && cleanTitle(text);
}

/**
 * The address as all the rules would have it, also those that aren't wanted: the page is the same one. The canonical
 * link as such is no such sign, since many a site names a page of another kind there.
 */
function knownAs(given: RulePage, known: string[]): Pick<ClipFields, 'canonicalUrl'> {
  const { url } = applyRules(given, { off: [] }).page;
  return known.includes(url) ? {} : { canonicalUrl: url };
}

/** A rule has one thing to say, whatever else it changed besides. */
function cleanedBy({ changes }: RuleResult): Cleaned[] {
  return rules.flatMap(({ id: ruleId, label }) => {
    const shown = changes.flatMap(({ rule, field, parts }) =>
      rule === ruleId && (field === 'url' || field === 'title') ? [{ field, parts }] : [],
    );
    return shown.slice(0, 1).map((change) => ({ ruleId, label, ...change }));
  });
}

function isSame(a: string, b = ''): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
