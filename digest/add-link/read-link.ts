import { type Cleaned, cleanPage } from '../../src/capture/captured-page';
import { standingOf } from '../../src/capture/clip-standing';
import type { ClipFields } from '../../src/core/clip';
import { isDay } from '../../src/core/day';
import { readableUrl } from '../../src/core/link-text';
import { readHabits } from '../../src/storage/habits';
import type { Known } from '../known-text';
import type { LinkText } from './use-add-link';

/** What is known of an address: as a clip, what the rules took away, and whether it is clipped already. */
export interface ReadLink {
  fields: ClipFields;
  keys: string[];
  cleaned: Cleaned[];
  known: Known | undefined;
}

export async function readLink(url: string, putBack: readonly string[]): Promise<ReadLink> {
  const page = { tabId: undefined, url, title: '', isPrivate: false };
  const { fields, keys, cleaned } = cleanPage(page, undefined, await readHabits(), putBack);
  const standing = await standingOf(keys);
  return { fields, keys, cleaned, known: standing.state === 'new' ? undefined : standing };
}

/** The clip of what was typed about it, in the form and before. */
export function linkFields(
  { fields }: ReadLink,
  { title, note, highlight }: LinkText,
  { day, ...rest }: Partial<ClipFields>,
): ClipFields {
  return {
    ...fields,
    ...rest,
    // There is no box here to mend it in.
    ...(day !== undefined && isDay(day) ? { day } : {}),
    title: title.trim() || readableUrl(fields.url),
    note,
    highlight,
  };
}
