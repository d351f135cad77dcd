import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleScript } from '../../scripts/classic-scripts';
import type { PageReading } from '../../src/capture/page-reading';
import { CLIPPED_LINK, type HostilePage } from './hostile-page';

/** A page as the browser and the reader tell of it. */
export interface ReadPage {
  url: string;
  title: string;
  reading: PageReading;
  /** Everywhere the page itself links to. */
  links: string[];
  /** What a right click on the link tells; none where the parser made no link of it. */
  link?: { url: string; text: string };
}

export interface PageReader {
  read(pages: HostilePage[]): Promise<ReadPage[]>;
  close(): Promise<void>;
}

/** The reader's own script in a real page, all pages at one address. */
export async function openReader(textOfLink: string): Promise<PageReader> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await emptyPage(browser);
    await page.evaluate(await bundleScript('src/capture/reader/index.ts'));
    await page.evaluate(`globalThis.textOfLink = ${textOfLink}`);
    return {
      read: (pages) => page.evaluate(readInPage, pages, CLIPPED_LINK),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** It may run nothing and load nothing of what is written into it. */
async function emptyPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: '<!doctype html>',
    }),
  );
  await page.goto('https://good.example/page');
  return page;
}

/** Runs in the page: sees nothing of this file. */
function readInPage(pages: HostilePage[], linkClass: string): ReadPage[] {
  const own = globalThis as unknown as {
    __digestClipperReader: () => PageReading;
    textOfLink: (url: string) => string;
  };
  const linksIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('a[href], area[href]') ? [addressOf(element)] : []),
      ...(element.shadowRoot ? linksIn(element.shadowRoot) : []),
    ]);
  const addressOf = (link: Element): string =>
    URL.parse(link.getAttribute('href') ?? '', link.baseURI)?.href ?? '';
  return pages.map(({ url, html }) => {
    document.open();
    document.write(html);
    document.close();
    if (document.body) getSelection()?.selectAllChildren(document.body);
    const reading = own.__digestClipperReader();
    const link = document.querySelector<HTMLElement>(`a.${linkClass}`);
    link?.focus();
    const linkUrl = link ? addressOf(link) : '';
    return {
      url: URL.parse(url)?.href ?? url,
      title: document.title,
      reading,
      links: linksIn(document),
      ...(linkUrl === '' ? {} : { link: { url: linkUrl, text: own.textOfLink(linkUrl) } }),
    };
  });
}
