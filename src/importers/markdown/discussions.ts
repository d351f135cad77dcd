import type { Related } from '../../core/clip';
import { urlKey } from '../../core/url';

/** Where people talk about what was published elsewhere. */
const THREAD =
  /^https?:\/\/(news\.ycombinator\.com\/item\?id=\d|lobste\.rs\/s\/\w|(\w+\.)?reddit\.com\/(r|u|user)\/[\w-]+\/comments\/\w)/i;

const LINK = /^\[([^[\]\n]+)\]\(([^\s()]+)\)$/;

export const isThread = (url: string): boolean => THREAD.test(url);

/** The discussions that a text is a list of, commas between; undefined where it is none. */
export function discussionsIn(text: string): Related[] | undefined {
  const found = text.split(', ').map(discussionOf);
  return found.every((one) => one !== undefined) ? found : undefined;
}

/** The discussion that is all of a bullet. */
export function discussionBullet(line: string): Related | undefined {
  return /^[-*+] /.test(line) ? discussionOf(line.slice(2)) : undefined;
}

function discussionOf(text: string): Related | undefined {
  const [, title = '', url = ''] = LINK.exec(text) ?? [];
  return isThread(url) ? { role: 'discussion', title, url, key: urlKey(url) } : undefined;
}
