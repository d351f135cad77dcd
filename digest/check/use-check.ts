import type { Finding, FindingCode } from '../../src/core/check/check';
import type { Problem } from '../../src/markdown/post';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import { useEarlier } from './use-earlier';
import { useFindings } from './use-findings';
import { useReadBack } from './use-read-back';

export type PageFinding = Finding<FindingCode | Problem['code'] | 'lostLink'>;

export interface Checked {
  findings: PageFinding[];
  /** How many links the parser confirmed, of how many; undefined until it has. */
  links?: { verified: number; all: number };
}

/** All that is worth a look before publishing; nothing for what is out. */
export function useCheck(open: OpenIssue, rendered: Rendered): Checked {
  const { issue, clips, style } = open;
  const earlier = useEarlier(issue, clips);
  const read = useReadBack({ issueId: issue.id, markdown: rendered.markdown, clips, style });
  // A style that can't be filled writes no text: that is said, and isn't thirty lost links.
  const back = rendered.error === undefined ? read : undefined;
  const found = useFindings({ issue, clips, style, earlier });
  if (issue.published || clips.length === 0) return { findings: [] };
  const lost = (back?.lost ?? []).map(({ clipId, title }) => ({
    clipId,
    code: 'lostLink' as const,
    subject: title,
  }));
  const findings = [...lost, ...rendered.problems, ...found];
  if (!back) return { findings };
  return { findings, links: { verified: back.verified, all: back.verified + lost.length } };
}
