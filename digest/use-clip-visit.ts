import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '../src/core/clip';
import { periodOfClip } from '../src/storage/clip-place';
import { hashOf } from './issue-hash';
import type { OpenIssue } from './issue-session';
import { focusRow } from './outline/focus-row';

/** Brings a clip before the writer: its row, or its Edit form. */
export type VisitClip = (clip: Clip, at: 'row' | 'form') => Promise<void>;

interface Visit {
  clipId: string;
  issueId: string;
  /** The issue that was open when it was asked for. */
  from: string;
  at: 'row' | 'form';
}

/** Changes to the issue that the clip stands in where that is another. */
export function useClipVisit(
  { issue }: OpenIssue,
  onEdit: (clipId: string | undefined) => void,
): VisitClip {
  const [visit, setVisit] = useState<Visit>();
  useEffect(() => {
    if (!visit) return;
    const isThere = visit.issueId === issue.id;
    // The writer has gone elsewhere meanwhile: it would take place whenever that issue is opened.
    if (isThere || visit.from !== issue.id) setVisit(undefined);
    if (!isThere) return;
    if (visit.at === 'form' && !issue.published) onEdit(visit.clipId);
    else focusRow(document, visit.clipId);
  }, [visit, issue.id]);
  return async (clip, at) => {
    const period = await periodOfClip(clip);
    // The rows aren't there while an Edit form is; what was typed in it is a draft.
    onEdit(undefined);
    setVisit({ clipId: clip.id, issueId: period.id, from: issue.id, at });
    if (period.id !== issue.id) location.hash = hashOf(period);
  };
}
