import { useLayoutEffect, useState } from 'preact/hooks';
import type { Issue, Period } from '../src/core/issue';
import { type OpenIssue, openIssue } from './issue-session';

/** The issue of the period; while another is being opened, the one before. */
export function useIssue(
  period: Period,
  onSaved: (before: Issue, after: Issue) => void,
): { open?: OpenIssue; error?: unknown } {
  const [opened, setOpened] = useState<{ open?: OpenIssue; error?: unknown }>({});
  // Not after the next paint: that would be the page without it.
  useLayoutEffect(
    () =>
      openIssue(period, {
        onOpen: (open) => setOpened({ open }),
        onSaved,
        onError: (error) => setOpened((before) => ({ ...before, error })),
      }),
    [period.id],
  );
  return opened;
}
