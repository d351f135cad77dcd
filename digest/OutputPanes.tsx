import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { useLoaded } from '../src/ui/use-loaded';
import { MarkdownPane } from './hand-edit/MarkdownPane';
import type { OpenIssue } from './issue-session';
import type { Rendered } from './use-rendered';
import type { Status } from './use-status';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  status: Status;
}

export function OutputPanes({ open, rendered, status }: Props) {
  const { markdown } = rendered;
  // Of the digest, which need not be the browser's.
  const language = open.style.locale;
  const shown = useSettled(markdown);
  const Preview = useLoaded(loadPreview);
  return (
    <div class="panes">
      <MarkdownPane open={open} rendered={rendered} status={status} />
      <section class="pane" aria-labelledby="preview-name">
        <div class="pane-head">
          <h2 class="pane-name" id="preview-name">
            {message('digestPreview')}
          </h2>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
        <div class="paper" lang={language} tabIndex={0}>
          {Preview && <Preview markdown={shown} title={open.issue.title} />}
        </div>
      </section>
    </div>
  );
}

const loadPreview = () =>
  import('../src/ui/preview/LivePreview').then(({ LivePreview }) => LivePreview);

const SETTLE_MS = 80;

/** The value once it has been still for a moment: a long month takes longer to lay out than to write. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
