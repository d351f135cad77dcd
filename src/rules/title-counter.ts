import type { Rule, RulePage } from './rule';

/** Takes the count of unread things from the front of the title. */
export const titleCounter: Rule = {
  id: 'counter',
  label: 'ruleCounter',
  hint: 'ruleCounterHint',
  isOnByDefault: true,
  apply(page, onSite) {
    const parts: string[] = [];
    const isCountingSite = onSite(COUNTING);
    let title = page.title;
    for (let count = counterOf(title, page, isCountingSite); count !== undefined; ) {
      parts.push(count.trim());
      title = title.slice(count.length);
      count = counterOf(title, page, isCountingSite);
    }
    return parts.length > 0 ? { to: { title }, parts } : undefined;
  },
};

/** Sites that are known to count in their titles. */
const COUNTING =
  'youtube.com twitter.com x.com facebook.com messenger.com instagram.com threads.net threads.com linkedin.com ' +
  'reddit.com tiktok.com pinterest.com quora.com twitch.tv bsky.app discord.com slack.com whatsapp.com ' +
  'telegram.org element.io zulipchat.com mastodon.social mail.google.com outlook.live.com proton.me feedly.com';

const COUNTER = /^\s*(?:\((\d{1,3}(?:,\d{3})+|\d{1,5})(\+?)\)|\[(\d{1,4})(\+?)\])\s*(?=\S)/;

/** A count from here on is too many to be told from a title such as "(500) Days of Summer". */
const MANY = 100;

/**
 * A count is never a part of what the page itself calls its title: a heading or shared title that begins with
 * it makes it the title's own, and one that begins with the rest proves it a count. With neither, only a small
 * number on a site that is known to count is one.
 */
function counterOf(title: string, page: RulePage, isCountingSite: boolean): string | undefined {
  const found = COUNTER.exec(title);
  if (!found) return undefined;
  const own = [page.heading, page.shareTitle].map(words).filter((text) => text !== '');
  const [is, rest] = [words(title), words(title.slice(found[0].length))];
  if (own.some((text) => is.startsWith(text) || text.startsWith(is))) return undefined;
  const isProved = own.some((text) => isStart(text, rest) || isStart(rest, text));
  return isProved || (isCountingSite && isSmall(found)) ? found[0] : undefined;
}

/** Whole words of it: "A" is no start of "Anatomy". */
function isStart(start: string, text: string): boolean {
  return text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));
}

function isSmall([, round = '', more = '', square = '', squareMore = '']: RegExpExecArray) {
  return more + squareMore !== '' || Number((round || square).replaceAll(',', '')) < MANY;
}

function words(text = ''): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
