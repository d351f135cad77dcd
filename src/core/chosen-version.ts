import { type ClipChange, removed } from './clip-change';
import { type TwoVersions, withoutTag } from './versions';

export type Choice = 'clip' | 'other' | 'both';

/** What the writer's choice changes. The clip keeps its place, and the address it was published at. */
export function chosenVersion({ clip, other }: TwoVersions, choice: Choice): ClipChange[] {
  const aside = { before: other, after: removed(other) };
  if (choice === 'clip') return [aside];
  const { issue: _, parent: __, deletedAt: ___, ...text } = withoutTag(other);
  const { issue, parent } = clip;
  const inIssue = issue === undefined ? {} : { issue };
  if (choice === 'both') return [{ before: other, after: { ...text, ...inIssue } }];
  const { id, order } = clip;
  const below = parent === undefined ? {} : { parent };
  return [{ before: clip, after: { ...text, id, order, ...inIssue, ...below } }, aside];
}
