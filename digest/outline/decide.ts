import type { Clip } from '../../src/core/clip';
import { removed } from '../../src/core/clip-change';
import type { Issue } from '../../src/core/issue';
import { movedClips, type Place } from '../../src/core/move';
import { type Outline, outlineOf } from '../../src/core/outline';
import {
  broughtBack,
  inSection,
  movedTo,
  setAside,
  tagged,
  toggledHighlight,
} from '../../src/core/shape';
import { topmostOf } from '../../src/core/sibling-lists';

/** The issue as it stands at the moment, and what was set aside of its days. */
export interface Standing {
  issue: Issue;
  clips: Clip[];
  aside: Clip[];
}

export type Ids = ReadonlySet<string>;

/** What is to be done with chosen clips: those that change, as they will be. */
export type Decision = (now: Standing, ids: Ids) => Clip[];

/** To a place in the outline, which is asked for as the outline is then; what was set aside comes back with it. */
export function moveTo(find: (outline: Outline, ids: Ids) => Place | undefined): Decision {
  return ({ issue, clips, aside }, ids) => {
    const back = aside.filter(({ id }) => ids.has(id)).map((clip) => broughtBack(clip, issue));
    const outline = outlineOf([...clips, ...back], issue);
    const place = find(outline, ids);
    if (!place) return [];
    return movedClips(outline, ids, place, issue);
  };
}

/** Out of the issue; back into it where all of them are out already. */
export const toggleAside: Decision = (now, ids) => {
  const away = now.aside.filter(({ id }) => ids.has(id));
  const here = topmost(now, ids);
  return here.length > 0 ? here.map(setAside) : away.map((clip) => broughtBack(clip, now.issue));
};

export const moveToIssue =
  (issueId: string): Decision =>
  (now, ids) =>
    [...topmost(now, ids), ...now.aside.filter(({ id }) => ids.has(id))].map((clip) =>
      movedTo(clip, issueId),
    );

export const toggleHighlight: Decision = (now, ids) => toggledHighlight(chosen(now, ids));

export const putInSection =
  (section: string): Decision =>
  (now, ids) =>
    topmost(now, ids).map((clip) => inSection(clip, section, now.issue));

export const addTags =
  (tags: string[]): Decision =>
  (now, ids) =>
    chosen(now, ids).map((clip) => tagged(clip, tags));

export const remove: Decision = (now, ids) => chosen(now, ids).map(removed);

export function chosen({ clips, aside }: Standing, ids: Ids): Clip[] {
  return [...clips, ...aside].filter(({ id }) => ids.has(id));
}

/** What stands below another of the chosen ones goes where that goes. */
function topmost({ clips, issue }: Standing, ids: Ids): Clip[] {
  return topmostOf(outlineOf(clips, issue), ids).map(({ clip }) => clip);
}
