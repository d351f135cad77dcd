import type { Issue, Period } from '../core/issue';
import { loadLocale } from '../core/locales';
import type { Style } from '../core/style';
import { titleFor } from '../core/style-patterns';

/** The issue of a period that nothing is stored for yet. It stands on date-fns, so nothing the popup imports may import this. */
export async function defaultIssue(
  { id, from, to }: Period,
  style: Style,
  { date, number }: { date: string; number?: number | undefined },
): Promise<Issue> {
  const title = titleFor(style, { from, to }, number, await loadLocale(style.locale));
  return {
    id,
    from,
    to,
    ...(number === undefined ? {} : { number }),
    title,
    date,
    dateFollows: true,
    description: '',
    tags: [],
    fields: {},
    intro: '',
    outro: '',
    styleId: style.id,
    sectionOrder: [],
    blocks: [],
    revision: '',
    updatedAt: 0,
  };
}
