/** Whether a page is on one of the given sites: 'youtube.com youtu.be', 'amazon.* google.com/maps'. */
export type OnSite = (sites: string) => boolean;

/** A site is a host with those below it; `.*` stands for any country, what follows a slash is how the path begins. */
export function siteOf(url: string): OnSite {
  if (!URL.canParse(url)) return () => false;
  const { hostname, pathname } = new URL(url);
  const name = hostname.replace(/\.$/, '');
  return (sites) =>
    sites.split(' ').some((site) => {
      const [host = '', ...path] = site.split('/');
      return isHost(name, host) && pathname.startsWith(`/${path.join('/')}`);
    });
}

function isHost(name: string, site: string): boolean {
  if (site.endsWith('.*'))
    return isHost(name.replace(/(\.[a-z]{2,3}){1,2}$/, ''), site.slice(0, -2));
  return name === site || name.endsWith(`.${site}`);
}
