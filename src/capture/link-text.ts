import { runFunction } from '../browser/scripting';

/** Where a link was clicked. */
export interface LinkPlace {
  tabId: number;
  frameId: number;
}

/** The text of the link to that address, read from the page; empty where there is none or no script runs. */
export async function readLinkText(place: LinkPlace, url: string): Promise<string> {
  try {
    return await runFunction(place, textOfLink, url);
  } catch {
    return '';
  }
}

/** Runs in the page: sees nothing of this file. */
function textOfLink(url: string): string {
  const leadsThere = (link: Element): boolean =>
    URL.parse(link.getAttribute('href') ?? '', link.baseURI)?.href === url;
  const textOf = (link: Element): string =>
    [
      // biome-ignore lint/performance/useDomNodeTextContent: the reader sees no hidden text
      (link as HTMLElement).innerText,
      link.getAttribute('aria-label'),
      link.querySelector('[alt]')?.getAttribute('alt'),
      link.getAttribute('title'),
    ].find((text) => text?.trim()) ?? '';
  // The click has given the focus to the one that was meant, of several to the same place.
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const meant = focused?.closest('a[href], area[href]');
  const links = [...(meant ? [meant] : []), ...document.querySelectorAll('a[href], area[href]')];
  for (const link of links) {
    if (leadsThere(link) && textOf(link)) return textOf(link);
  }
  return '';
}
