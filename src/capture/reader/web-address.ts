/** Longer ones are no addresses that anybody shares. */
const LONGEST = 8000;

export function webAddress(href: string, base?: string): URL | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  const isShared = /^https?:$/.test(address.protocol) && address.href.length <= LONGEST;
  return isShared ? address : undefined;
}
