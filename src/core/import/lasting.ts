import type { Clip } from '../clip';
import { type Issue, LIBRARY_ONLY } from '../issue';
import type { Incoming } from './incoming';

export interface Lasting {
  /** By the id within the file. */
  ids: ReadonlyMap<string, string>;
  revision: string;
  /** UTC, ms. */
  now: number;
  /** The style that the issues are written in. */
  styleId: string;
  /** The issue as it is to be stored, its period with it. */
  issueOf: (issue: Issue) => Issue;
}

/** What came out of a file, with ids and revisions that hold in the library. */
export function withLastingIds({ clips, issues }: Incoming, lasting: Lasting): Incoming {
  const stored = new Map(issues.map((issue) => [issue.id, lasting.issueOf(issue)]));
  const idOf = (id: string | undefined) => (id === undefined ? undefined : lasting.ids.get(id));
  return {
    clips: clips.map((clip) => lastingClip(clip, idOf, stored, lasting)),
    issues: [...stored.values()].map((issue) => lastingIssue(issue, idOf, lasting)),
  };
}

function lastingClip(
  { parent, ...clip }: Clip,
  idOf: (id: string | undefined) => string | undefined,
  issues: ReadonlyMap<string, Issue>,
  { revision, now }: Lasting,
): Clip {
  const above = idOf(parent);
  return {
    ...clip,
    id: idOf(clip.id) ?? clip.id,
    ...(above === undefined ? {} : { parent: above }),
    issue: issues.get(clip.issue ?? '')?.id ?? LIBRARY_ONLY,
    revision,
    updatedAt: now,
  };
}

function lastingIssue(
  issue: Issue,
  idOf: (id: string | undefined) => string | undefined,
  { revision, now, styleId }: Lasting,
): Issue {
  const { published } = issue;
  return {
    ...issue,
    styleId,
    blocks: issue.blocks.map(({ parent, ...block }) => {
      const above = idOf(parent);
      return above === undefined ? block : { ...block, parent: above };
    }),
    ...(published && {
      published: {
        ...published,
        clips: published.clips.flatMap(({ id, keys }) => {
          const lasting = idOf(id);
          return lasting === undefined ? [] : [{ id: lasting, revision, keys }];
        }),
      },
    }),
    revision,
    updatedAt: now,
  };
}
