import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import { exporters } from '../src/exporters';
import type { Exporter } from '../src/exporters/exporter';
import type { OpenIssue } from './issue-session';
import { Publishing } from './Publishing';
import { saveFile } from './save-file';
import type { Rendered } from './use-rendered';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  say(text: string): void;
}

export function OutputActions({ open, rendered, say }: Props) {
  const [isOut, setOut] = useState(false);
  const canPut = rendered.error === undefined;

  function download(exporter: Exporter) {
    saveFile(exporter.export(rendered));
    setOut(true);
    say(message('digestDownloaded', rendered.fileName));
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(rendered.markdown);
      setOut(true);
      say(message('digestCopied'));
    } catch (error) {
      say(message('digestNotCopied', errorMessage(error).subject));
    }
  }

  return (
    <div class="actions">
      <Publishing open={open} rendered={rendered} isOut={isOut} say={say} />
      <span class="file-name">{rendered.fileName}</span>
      <button type="button" disabled={!canPut} onClick={copy}>
        {message('digestCopyMarkdown')}
      </button>
      {exporters.map((exporter, index) => (
        <button
          key={exporter.id}
          type="button"
          class={index === 0 ? 'primary' : ''}
          disabled={!canPut}
          onClick={() => download(exporter)}
        >
          {message(exporter.label)}
        </button>
      ))}
    </div>
  );
}
