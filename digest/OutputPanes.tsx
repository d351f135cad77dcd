import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { usePreview } from '../src/ui/use-preview';

interface Props {
  markdown: string;
  title: string;
  /** Of the digest, which need not be the browser's. */
  language: string;
}

export function OutputPanes({ markdown, title, language }: Props) {
  const shown = useSettled(markdown);
  const Preview = usePreview();
  return (
    <div class="panes">
      <label class="pane">
        <span class="pane-name">{message('digestMarkdown')}</span>
        <textarea class="markdown" readOnly spellcheck={false} lang={language} value={markdown} />
      </label>
      <section class="pane" aria-labelledby="preview-name">
        <h2 class="pane-name" id="preview-name">
          {message('digestPreview')}
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
        <div class="paper" lang={language} tabIndex={0}>
          {Preview && <Preview markdown={shown} title={title} />}
        </div>
      </section>
    </div>
  );
}

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
