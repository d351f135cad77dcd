import { siteOf } from '../../../rules/site';
import { hackerNews } from './hacker-news';
import { lobsters } from './lobsters';
import { reddit } from './reddit';
import type { Thread, ThreadSite } from './thread-site';

export const threadSites: readonly ThreadSite[] = [hackerNews, lobsters, reddit];

export interface FoundThread extends Thread {
  site: ThreadSite;
}

export function threadAt(url: string): FoundThread | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  const site = threadSites.find(({ hosts }) => siteOf(url)(hosts));
  const thread = /^https?:$/.test(address.protocol) ? site?.threadAt(address) : undefined;
  return site && thread ? { site, ...thread } : undefined;
}
