import type { Issue } from './issue';
import { type Merged, mergeVersions, writesOf } from './merge-versions';

/**
 * An issue is the only one of its period: where neither version came from the other, what one has written stands below
 * what the other has. `revise` makes that a version after both.
 */
export function mergeIssue(
  stored: Issue | undefined,
  given: Issue,
  revise: (revision: string) => { now: number; revision: string },
): Merged<Issue> {
  return mergeVersions(stored, given, (lead, other) => {
    const { now, revision } = revise((writesOf(lead) > writesOf(other) ? lead : other).revision);
    const updatedAt = Math.max(now, lead.updatedAt, other.updatedAt);
    return { put: { ...withTextOf(lead, other), revision, updatedAt } };
  });
}

function withTextOf(lead: Issue, other: Issue): Issue {
  const handEdit = joined(lead.handEdit ?? '', other.handEdit ?? '');
  const { handEditBase } = lead.handEdit ? lead : other;
  const published = lead.published ?? other.published;
  return {
    ...lead,
    title: lead.title || other.title,
    description: joined(lead.description, other.description),
    intro: joined(lead.intro, other.intro),
    outro: joined(lead.outro, other.outro),
    fields: { ...other.fields, ...lead.fields },
    sectionOrder: [...new Set([...lead.sectionOrder, ...other.sectionOrder])],
    blocks: [...lead.blocks, ...blocksBeside(lead, other)],
    ...(handEdit === '' ? {} : { handEdit }),
    ...(handEditBase === undefined ? {} : { handEditBase }),
    ...(published === undefined ? {} : { published }),
  };
}

function blocksBeside(lead: Issue, other: Issue): Issue['blocks'] {
  const known = new Map(lead.blocks.map((block) => [block.id, block]));
  return other.blocks.flatMap((block) => {
    const own = known.get(block.id);
    if (!own) return [block];
    const id = `${block.id}.${other.revision}`;
    return own.markdown === block.markdown ? [] : [{ ...block, id }];
  });
}

function joined(lead: string, other: string): string {
  if (other === '' || lead.includes(other)) return lead;
  return lead === '' ? other : `${lead}\n\n${other}`;
}
