import type { Clip } from '../../src/core/clip';
import { removed } from '../../src/core/clip-change';
import type { Block, Issue } from '../../src/core/issue';
import { moved, type Place } from '../../src/core/move';
import { isItem, type Outline, outlineOf } from '../../src/core/outline';
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

/** The clips that change, as they will be; the issue's prose, all of it, where that changes. */
export interface Decided {
  clips: Clip[];
  blocks?: Block[];
}

/** What is to be done with chosen rows. */
export type Decision = (now: Standing, ids: Ids) => Decided;

/** To a place in the outline, which is asked for as the outline is then; what was set aside comes back with it. */
export function moveTo(find: (outline: Outline, ids: Ids) => Place | undefined): Decision {
  return ({ issue, clips, aside }, ids) => {
    const back = aside.filter(({ id }) => ids.has(id)).map((clip) => broughtBack(clip, issue));
    const outline = outlineOf([...clips, ...back], issue);
    const place = find(outline, ids);
    if (!place) return { clips: [] };
    const after = moved(outline, ids, place, issue);
    return { clips: after.clips, ...withBlocks(issue.blocks, after.blocks) };
  };
}

function withBlocks(all: Block[], changed: Block[]): Pick<Decided, 'blocks'> {
  if (changed.length === 0) return {};
  const byId = new Map(changed.map((block) => [block.id, block]));
  return { blocks: all.map((block) => byId.get(block.id) ?? block) };
}

/** Out of the issue; back into it where all of them are out already. */
export const toggleAside: Decision = (now, ids) => {
  const away = now.aside.filter(({ id }) => ids.has(id));
  const here = topmost(now, ids);
  const back = () => away.map((clip) => broughtBack(clip, now.issue));
  return { clips: here.length > 0 ? here.map(setAside) : back() };
};

export const moveToIssue =
  (issueId: string): Decision =>
  (now, ids) => ({
    clips: [...topmost(now, ids), ...now.aside.filter(({ id }) => ids.has(id))].map((clip) =>
      movedTo(clip, issueId),
    ),
  });

export const toggleHighlight: Decision = (now, ids) => ({
  clips: toggledHighlight(chosen(now, ids)),
});

export const putInSection =
  (section: string): Decision =>
  (now, ids) => ({
    clips: topmost(now, ids).map((clip) => inSection(clip, section, now.issue)),
  });

export const addTags =
  (tags: string[]): Decision =>
  (now, ids) => ({ clips: chosen(now, ids).map((clip) => tagged(clip, tags)) });

export const remove: Decision = (now, ids) => {
  const { blocks } = now.issue;
  const left = blocks.filter(({ id }) => !ids.has(id));
  return {
    clips: chosen(now, ids).map(removed),
    ...(left.length < blocks.length ? { blocks: left } : {}),
  };
};

export function chosen({ clips, aside }: Standing, ids: Ids): Clip[] {
  return [...clips, ...aside].filter(({ id }) => ids.has(id));
}

/** What stands below another of the chosen ones goes where that goes. */
function topmost({ clips, issue }: Standing, ids: Ids): Clip[] {
  return topmostOf(outlineOf(clips, issue), ids)
    .filter(isItem)
    .map(({ clip }) => clip);
}
