import { useMemo } from 'preact/hooks';
import { type Outline, outlineOf } from '../../src/core/outline';
import { groupsOf, type SiblingList } from '../../src/core/sibling-lists';
import { dayText } from '../day-text';
import type { OpenIssue } from '../issue-session';

export interface Group extends SiblingList {
  name: string;
  /** How many rows stand above it. */
  above: number;
}

/** The issue's days and sections, from top to bottom: the very ones of before until a clip or their order changes. */
export function useGroups({ issue, clips, style, locale }: OpenIssue) {
  const { sectionOrder, blocks } = issue;
  const outline = useMemo(
    () => outlineOf(clips, { sectionOrder, blocks }),
    [clips, sectionOrder, blocks],
  );
  const nameOf = useMemo(
    () => remembered((day: string) => dayText(day, style, locale)),
    [style, locale],
  );
  const groups = useMemo(() => named(outline, nameOf), [outline, nameOf]);
  return { outline, groups };
}

/** To format a day takes longer than to draw it anew. */
function remembered(textOf: (day: string) => string): (day: string) => string {
  const texts = new Map<string, string>();
  return (day) => {
    const text = texts.get(day) ?? textOf(day);
    texts.set(day, text);
    return text;
  };
}

function named(outline: Outline, nameOf: (day: string) => string): Group[] {
  let above = 0;
  return groupsOf(outline).map(({ id, entries }) => {
    const group = { id, entries, above, name: 'day' in id ? nameOf(id.day) : nameOfSection(id) };
    above += entries.length;
    return group;
  });
}

const nameOfSection = (id: Group['id']) => ('section' in id ? id.section : '');
