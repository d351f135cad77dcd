import type { Clip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { type TwoVersions, withoutTag } from '../../src/core/versions';
import { type ClipText, clipText } from '../clip-text';
import type { Difference } from './Conflict';

const CLIP_LABELS: Record<keyof ClipText, string> = {
  title: 'digestTitle',
  url: 'digestUrl',
  note: 'digestNote',
  quotes: 'digestQuote',
  highlight: 'digestHighlight',
  kind: 'digestKind',
  tags: 'digestTags',
  section: 'digestSection',
  day: 'digestDay',
  parent: 'digestBelow',
  related: 'digestRelated',
};

const ISSUE_LABELS = {
  title: 'digestIssueTitle',
  number: 'digestNumber',
  date: 'digestDate',
  description: 'digestDescription',
  tags: 'digestIssueTags',
  intro: 'digestIntro',
  outro: 'digestOutro',
  blocks: 'digestText',
} as const;

/** What was typed, on top of what another window has stored meanwhile: a field left alone here is as it is there. */
export function mergedText(text: ClipText, base: Clip, stored: Clip): ClipText {
  const [was, theirs] = [clipText(base), clipText(stored)];
  const typed = namesOf(CLIP_LABELS).filter((name) => !isSame(text[name], was[name]));
  return { ...theirs, ...Object.fromEntries(typed.map((name) => [name, text[name]])) };
}

/** Between what would be saved from here and what is stored. */
export function clipDifferences(
  text: ClipText,
  base: Clip,
  stored: Clip,
  nameOf: (clipId: string) => string,
): Difference[] {
  return textDifferences(mergedText(text, base, stored), clipText(stored), nameOf);
}

/** Between two versions of a clip; where they stand is the clip's alone. */
export function versionDifferences({ clip, other }: TwoVersions): Difference[] {
  const mine = clipText(clip);
  const theirs = { ...clipText(withoutTag(other)), parent: mine.parent };
  return textDifferences(mine, theirs, () => '');
}

function textDifferences(
  mine: ClipText,
  theirs: ClipText,
  nameOf: (clipId: string) => string,
): Difference[] {
  return namesOf(CLIP_LABELS)
    .filter((name) => !isSame(mine[name], theirs[name]))
    .map((name) => ({
      label: CLIP_LABELS[name],
      mine: shown(name === 'parent' ? nameOf(mine.parent) : mine[name]),
      theirs: shown(name === 'parent' ? nameOf(theirs.parent) : theirs[name]),
    }));
}

export function issueDifferences(mine: Issue, theirs: Issue): Difference[] {
  return namesOf(ISSUE_LABELS)
    .filter((name) => !isSame(mine[name], theirs[name]))
    .map((name) => ({
      label: ISSUE_LABELS[name],
      mine: shown(mine[name]),
      theirs: shown(theirs[name]),
    }));
}

type Value = ClipText[keyof ClipText] | Issue['blocks'] | string[] | number | undefined;

function shown(value: Value): string {
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'string' ? one : linesOf(one))).join('\n');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return value === undefined ? '' : String(value);
}

type Part = ClipText['quotes'][number] | ClipText['related'][number] | Issue['blocks'][number];

function linesOf(one: Part): string {
  if ('markdown' in one) return one.markdown;
  return 'text' in one ? one.text : `${one.title} ${one.url}`.trim();
}

function namesOf<Name extends string>(labels: Record<Name, string>): Name[] {
  // Object.keys only knows strings.
  return Object.keys(labels) as Name[];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
