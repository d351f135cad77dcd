import { useMemo } from 'preact/hooks';
import type { Finding, FindingCode } from '../../src/core/check/check';
import type { ReadBack } from '../../src/markdown/parse-back';
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

/** All that is worth a look before publishing; nothing for what is out. Undefined until the issue was looked at. */
export function useCheck(open: OpenIssue, rendered: Rendered): Checked | undefined {
  const { issue, clips, style } = open;
  const earlier = useEarlier(issue, clips);
  // Where no text is written, for a style that can't be filled, there aren't thirty lost links.
  const markdown = rendered.isWritten ? rendered.markdown : undefined;
  const read = useReadBack({ issueId: issue.id, markdown, clips, style });
  const back = read === 'failed' ? undefined : read;
  const isRead = read !== undefined || rendered.error !== undefined;
  const found = useFindings({ issue, clips, style, earlier });
  const { problems } = rendered;
  const isOut = issue.published !== undefined || clips.length === 0;
  return useMemo(() => {
    if (isOut) return NOTHING;
    const findings = [...problems, ...(found ?? [])];
    const isComing = found === undefined || (findings.length === 0 && !isRead);
    return isComing ? undefined : checkedWith(back, findings);
  }, [isOut, back, isRead, problems, found]);
}

export const NOTHING: Checked = { findings: [] };

function checkedWith(back: ReadBack | undefined, findings: PageFinding[]): Checked {
  if (!back) return { findings };
  const lost = back.lost.map(({ clipId, title }) => ({
    clipId,
    code: 'lostLink' as const,
    subject: title,
  }));
  const links = { verified: back.verified, all: back.verified + lost.length };
  return { findings: [...lost, ...findings], links };
}
