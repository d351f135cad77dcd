import { useEffect, useState } from 'preact/hooks';
import type { CheckInput, Finding } from '../../src/core/check/check';
import { findAll } from '../../src/core/check/index';

/** After the repaint, and once typing has paused. */
const PAUSE_MS = 120;

/** What the checks find; while one types, what they found before. Undefined until they have looked at the issue. */
export function useFindings(input: CheckInput): Finding[] | undefined {
  const { issue, clips, style, earlier } = input;
  const [found, setFound] = useState<{ issueId: string; findings: Finding[] }>();
  const { title, description, intro, outro, from, to, blocks } = issue;
  useEffect(() => {
    const timer = setTimeout(
      () => setFound({ issueId: issue.id, findings: findAll(input) }),
      PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [issue.id, title, description, intro, outro, from, to, blocks, clips, style, earlier]);
  return found?.issueId === issue.id ? found.findings : undefined;
}
