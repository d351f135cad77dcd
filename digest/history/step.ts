import type { ClipChange } from '../../src/core/clip-change';
import type { Issue } from '../../src/core/issue';
import type { IssueEdit, IssueFields } from '../../src/storage/edit-issue';

/** Something that was done on the page, with what takes it back. */
export interface Step {
  /** As the page said it. */
  text: string;
  clips: ClipChange[];
  issue?: TimedEdit;
  /** The issue's own text: what is typed right after it is the same step. */
  isTyped?: true;
}

export interface TimedEdit extends IssueEdit {
  /** UTC, ms. */
  at: number;
}

/** What goes along with a save by itself, and what has a way back of its own. */
const NOT_TYPED: (keyof Issue)[] = [
  ...(['revision', 'updatedAt', 'published', 'handEdit', 'handEditBase'] as const),
  ...(['sectionOrder', 'id', 'from', 'to'] as const),
];

/** Typing goes on as one edit until it stops for longer than this. */
const PAUSE_MS = 3000;

/** The fields in which two states of an issue differ; undefined where none does that was typed. */
export function issueEdit(before: Issue, after: Issue, at: number): TimedEdit | undefined {
  const differing = (Object.keys({ ...before, ...after }) as (keyof Issue)[]).filter(
    (name) =>
      !NOT_TYPED.includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  // That the date doesn't follow any more goes with a date that was typed, else with a hand edit.
  const names = differing.filter((name) => name !== 'dateFollows' || differing.includes('date'));
  if (names.length === 0) return undefined;
  return { id: after.id, before: pick(before, names), after: pick(after, names), at };
}

/** The two as one, where the second goes on with what the first began; else undefined. */
export function joinedEdit(first: TimedEdit | undefined, second: TimedEdit): TimedEdit | undefined {
  if (!first || first.id !== second.id || second.at - first.at > PAUSE_MS) return undefined;
  const names = (edit: IssueEdit) => Object.keys(edit.after).sort().join();
  return names(first) === names(second) ? { ...second, before: first.before } : undefined;
}

function pick(issue: Issue, names: (keyof Issue)[]): IssueFields {
  return Object.fromEntries(names.map((name) => [name, issue[name]]));
}
