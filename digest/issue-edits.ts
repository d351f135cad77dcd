import type { Locale } from 'date-fns';
import type { Issue } from '../src/core/issue';
import type { Style } from '../src/core/style';
import { titleFor } from '../src/core/style-patterns';

type IssueText = Pick<
  Issue,
  | 'title'
  | 'date'
  | 'dateFollows'
  | 'description'
  | 'tags'
  | 'intro'
  | 'outro'
  | 'blocks'
  | 'styleId'
>;

/** What can be taken away; it is there as undefined then. */
type Clearable = 'number' | 'handEdit' | 'handEditBase';

/** What the writer has typed about an issue and isn't stored yet. */
export type IssueEdits = Partial<IssueText> & {
  [Name in Clearable]?: Issue[Name] | undefined;
};

export function withEdits(issue: Issue, edits: IssueEdits): Issue {
  const { number, handEdit, handEditBase, ...rest } = { ...issue, ...edits };
  return {
    ...rest,
    ...(number === undefined ? {} : { number }),
    ...(handEdit === undefined ? {} : { handEdit }),
    ...(handEditBase === undefined ? {} : { handEditBase }),
  };
}

/** The edit that sets the number; a title that is still the style's own goes with it. */
export function numberEdit(
  issue: Issue,
  number: number | undefined,
  style: Style,
  locale: Locale,
): IssueEdits {
  const isOwnTitle = issue.title !== titleFor(style, issue, issue.number, locale);
  return isOwnTitle ? { number } : { number, title: titleFor(style, issue, number, locale) };
}

interface InLanguage {
  style: Style;
  locale: Locale;
}

/** The edit that gives the issue another style; a title that is still the old one's own goes with it. */
export function styleEdit(issue: Issue, before: InLanguage, after: InLanguage): IssueEdits {
  const isOwnTitle = issue.title !== titleFor(before.style, issue, issue.number, before.locale);
  const styleId = after.style.id;
  if (isOwnTitle) return { styleId };
  return { styleId, title: titleFor(after.style, issue, issue.number, after.locale) };
}

/** The edits without those that `saved` holds already. */
export function editsLeft(edits: IssueEdits, saved: Issue): IssueEdits {
  const left = Object.entries(edits).filter(
    ([field, value]) => !isSame(value, saved[fieldOf(field)]),
  );
  return Object.fromEntries(left);
}

/** Whether someone else changed, between two states of the issue, a field that is being edited here. */
export function isContested(edits: IssueEdits, before: Issue, after: Issue): boolean {
  return Object.entries(edits).some(([name, value]) => {
    const field = fieldOf(name);
    return !isSame(before[field], after[field]) && !isSame(after[field], value);
  });
}

/** Entries of edits are named by the issue's fields; Object.entries only knows strings. */
function fieldOf(name: string): keyof IssueEdits {
  return name as keyof IssueEdits;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
