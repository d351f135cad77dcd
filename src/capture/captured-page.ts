import type { ClipFields, Quote } from '../core/clip';
import type { PageReading } from './page-reading';

/** A tab as far as the browser tells of it. */
export interface CapturedPage {
  tabId: number | undefined;
  /** Empty where the browser withholds it. */
  url: string;
  title: string;
  isPrivate: boolean;
}

/** A new clip of the page, before the writer has said anything. */
export function fieldsOfPage(page: CapturedPage, reading: PageReading | undefined): ClipFields {
  return {
    url: page.url,
    ...(reading?.canonicalUrl ? { canonicalUrl: reading.canonicalUrl } : {}),
    title: page.title,
    note: '',
    quotes: reading?.selection ? [quoteOf(page, reading)] : [],
    highlight: false,
    tags: [],
    related: [],
  };
}

/** The quotes with the page's selection among them, once. */
export function withSelection(
  quotes: Quote[],
  page: CapturedPage,
  reading: PageReading | undefined,
): Quote[] {
  if (!reading?.selection || quotes.some(({ text }) => text === reading.selection)) return quotes;
  return [...quotes, quoteOf(page, reading)];
}

function quoteOf(page: CapturedPage, reading: PageReading): Quote {
  return { text: reading.selection, ...(page.url ? { url: page.url } : {}) };
}
