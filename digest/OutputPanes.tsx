import { message } from '../src/browser/messages';
import { useLoaded } from '../src/ui/use-loaded';
import { MarkdownPane } from './hand-edit/MarkdownPane';
import type { OpenIssue } from './issue-session';
import type { Rendered } from './use-rendered';
import { useShownText } from './use-shown-text';
import type { Status } from './use-status';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  status: Status;
}

export function OutputPanes({ open, rendered, status }: Props) {
  const { text, title } = useShownText(rendered, open.issue.title);
  // Of the digest, which need not be the browser's.
  const language = open.style.locale;
  const Preview = useLoaded(loadPreview);
  return (
    <div class="panes">
      <MarkdownPane {...{ open, rendered, text, status }} />
      <section class="pane" aria-labelledby="preview-name">
        <div class="pane-head">
          <h2 class="pane-name" id="preview-name">
            {message('digestPreview')}
          </h2>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
        <div class="paper" lang={language} tabIndex={0}>
          {Preview && <Preview markdown={text} title={title} />}
        </div>
      </section>
    </div>
  );
}

const loadPreview = () =>
  import('../src/ui/preview/LivePreview').then(({ LivePreview }) => LivePreview);
