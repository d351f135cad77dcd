import type { Clip } from './clip';
import { type Issue, LIBRARY_ONLY, nextPeriod, type Period, periodOf, periodOfId } from './issue';
import { isClosedTo, isInTrash, ownIssueId } from './standing';
import type { Cadence } from './style';

/** A clip as the library looks for it. */
export interface LibraryEntry {
  clip: Clip;
  /** That of the issue it stands in; none where it is in the library only. */
  period: Period | undefined;
  /** The issue is out with the clip in it. */
  isPublished: boolean;
  /** All that can be searched, in small letters. */
  text: string;
}

export interface LibraryFilters {
  highlight?: boolean;
  noNote?: boolean;
  noIssue?: boolean;
  published?: boolean;
  kind?: string;
  section?: string;
  tag?: string;
}

interface Known {
  clips: Map<string, Clip>;
  issues: Map<string, Issue>;
  cadence: Cadence;
  /** The periods found so far, by issue and day: there are few of them for many clips. */
  periods: Map<string, Period>;
}

/** Every clip that isn't in the trash, the newest first. */
export function libraryEntries(clips: Clip[], issues: Issue[], cadence: Cadence): LibraryEntry[] {
  const there = clips.filter((clip) => !isInTrash(clip));
  const known = {
    clips: new Map(there.map((clip) => [clip.id, clip])),
    issues: new Map(issues.map((issue) => [issue.id, issue])),
    cadence,
    periods: new Map<string, Period>(),
  };
  const frozenIn = new Map(
    issues.flatMap((issue) => (issue.published?.clips ?? []).map(({ id }) => [id, issue] as const)),
  );
  return there
    .sort((a, b) => b.clippedAt - a.clippedAt)
    .map((clip) => {
      const out = frozenIn.get(clip.id);
      return {
        clip,
        period: out ?? openPeriod(clip, known),
        isPublished: out !== undefined,
        text: searchText(clip),
      };
    });
}

/** Those that hold every word and pass every filter. */
export function foundIn(
  entries: LibraryEntry[],
  query: string,
  filters: LibraryFilters,
): LibraryEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) => words.every((word) => entry.text.includes(word)) && passes(entry, filters),
  );
}

function passes({ clip, period, isPublished }: LibraryEntry, filters: LibraryFilters): boolean {
  const { highlight, noNote, noIssue, published, kind, section, tag } = filters;
  return (
    (!highlight || clip.highlight) &&
    (!noNote || clip.note.trim() === '') &&
    (!noIssue || period === undefined) &&
    (!published || isPublished) &&
    (!kind || clip.kind === kind) &&
    (!section || clip.section === section) &&
    (!tag || clip.tags.includes(tag))
  );
}

/** What the filters can be set to, the most used first. */
export function libraryChoices(entries: LibraryEntry[]) {
  return {
    kinds: counted(entries.map(({ clip }) => clip.kind)),
    sections: counted(entries.map(({ clip }) => clip.section)),
    tags: counted(entries.flatMap(({ clip }) => clip.tags)),
  };
}

function counted(values: (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

/** As `placeClip` finds it, for all of them at once. */
function openPeriod(clip: Clip, known: Known): Period | undefined {
  const root = deciderOf(clip, known);
  if (root.issue === LIBRARY_ONLY) return undefined;
  const key = root.issue ?? root.day;
  const period = known.periods.get(key) ?? firstOpen(root, known);
  known.periods.set(key, period);
  return period;
}

function deciderOf(clip: Clip, { clips, issues, cadence }: Known): Clip {
  const root = rootOf(clip, clips);
  const issueId = ownIssueId(root, cadence);
  const isRootOut = issueId !== undefined && isClosedTo(issues.get(issueId), clip.id);
  return isRootOut ? clip : root;
}

function firstOpen(root: Clip, { issues, cadence }: Known): Period {
  const id = root.issue ?? periodOf(root.day, cadence).id;
  let period = issues.get(id) ?? periodOfId(id) ?? periodOf(root.day, cadence);
  while (issues.get(period.id)?.published) period = nextPeriod(period, cadence);
  return period;
}

function rootOf(clip: Clip, clips: Map<string, Clip>): Clip {
  const seen = new Set([clip.id]);
  let root = clip;
  for (let at = clips.get(clip.parent ?? ''); at; at = clips.get(at.parent ?? '')) {
    if (seen.has(at.id)) return clip;
    seen.add(at.id);
    root = at;
  }
  return root;
}

function searchText({ title, url, note, kind, section, tags, quotes, related }: Clip): string {
  const parts = [title, url, note, kind, section, ...tags];
  const more = [
    ...quotes.map(({ text }) => text),
    ...related.flatMap((one) => [one.title, one.url]),
  ];
  return [...parts, ...more].join('\n').toLowerCase();
}
