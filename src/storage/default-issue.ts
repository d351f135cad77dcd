import type { Issue, Period } from '../core/issue';
import { loadLocale } from '../core/locales';
import type { Style } from '../core/style';
import { titleFor } from '../core/style-patterns';

/** The issue of a period that nothing is stored for yet. It stands on date-fns, so nothing the popup imports may import this. */
export async function defaultIssue(period: Period, style: Style, date: string): Promise<Issue> {
  const title = titleFor(style, period, undefined, await loadLocale(style.locale));
  return {
    ...period,
    title,
    date,
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
